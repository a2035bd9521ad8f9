import { zoneTable } from '../../text/zone-table.js';
import type { LanguagePack } from '../pack.js';

/** English is written everywhere: only the publisher tells where. Those that publish from several continents are left out. */
export const ZONES: LanguagePack['zones'] = {
  publishers: zoneTable(`
Asia/Jakarta the jakarta post, jakarta post, thejakartapost.com, jakarta globe, jakartaglobe.id, antara, antara news, antaranews.com, tempo, tempo.co, tempo english, indonesia business post, kompas, kompas.com, kompas.id,
  detik, detikcom, detik.com, cnn indonesia, cnnindonesia.com, republika, republika.co.id;
Asia/Singapore the straits times, straits times, straitstimes.com, channel newsasia, cna, channelnewsasia.com, today online;
Asia/Kuala_Lumpur the star, thestar.com.my, new straits times, nst.com.my, malay mail, malaymail.com, malaysiakini, malaysiakini.com, bernama, bernama.com;
Asia/Bangkok bangkok post, bangkokpost.com, the nation thailand, nationthailand.com, khaosod english;
Asia/Manila philippine daily inquirer, inquirer.net, rappler, rappler.com, philstar, philstar.com, philippine star, manila bulletin, mb.com.ph;
Asia/Ho_Chi_Minh vnexpress, vnexpress international, vnexpress.net, viet nam news, vietnamnews.vn; Asia/Dili tatoli, tatoli.tl;
Asia/Shanghai xinhua, xinhuanet.com, china daily, chinadaily.com.cn, global times, globaltimes.cn; Asia/Hong_Kong south china morning post, scmp, scmp.com; Asia/Taipei taipei times, taipeitimes.com, focus taiwan;
Asia/Tokyo kyodo, kyodo news, kyodonews.net, the japan times, japan times, japantimes.co.jp, nhk world, the mainichi; Asia/Seoul yonhap, yonhap news agency, yna.co.kr, the korea herald, korea herald, koreaherald.com, korea times;
Asia/Kolkata the hindu, thehindu.com, the times of india, times of india, indiatimes.com, hindustan times, hindustantimes.com, ndtv, ndtv.com, indian express, indianexpress.com;
Asia/Karachi dawn, dawn.com; Asia/Dhaka the daily star bangladesh, dhaka tribune, dhakatribune.com; Asia/Colombo daily mirror sri lanka, dailymirror.lk;
Asia/Qatar al jazeera, aljazeera.com; Asia/Dubai gulf news, gulfnews.com, khaleej times, khaleejtimes.com, the national uae; Asia/Jerusalem haaretz, haaretz.com, the times of israel, timesofisrael.com, the jerusalem post, jpost.com;
Australia/Sydney abc news australia, abc.net.au, the sydney morning herald, sydney morning herald, smh.com.au, the australian, theaustralian.com.au; Australia/Melbourne the age, theage.com.au;
Pacific/Auckland the new zealand herald, new zealand herald, nz herald, nzherald.co.nz, rnz, rnz.co.nz, stuff, stuff.co.nz, the post; Pacific/Port_Moresby post-courier, postcourier.com.pg, the national png; Pacific/Fiji fiji times, fijitimes.com, fijitimes.com.fj;
Europe/London bbc, bbc news, bbc.com, bbc.co.uk, the guardian, theguardian.com, the times of london, thetimes.com, thetimes.co.uk, the daily telegraph, telegraph.co.uk, the independent, independent.co.uk, sky news, news.sky.com;
Europe/Moscow tass, tass.com, ria novosti, interfax, interfax.com, the moscow times, themoscowtimes.com; Europe/Kyiv the kyiv independent, kyivindependent.com, ukrinform, ukrinform.net, kyiv post, kyivpost.com;
Europe/Paris france 24, france24.com; Europe/Berlin deutsche welle, dw, dw.com; Europe/Istanbul anadolu agency, anadolu, aa.com.tr, daily sabah, dailysabah.com;
Africa/Johannesburg news24, news24.com, mail and guardian, mail & guardian, mg.co.za, daily maverick, dailymaverick.co.za; Africa/Nairobi daily nation, nation.africa, the standard kenya; Africa/Lagos punch, punchng.com, vanguard nigeria, vanguardngr.com;
America/New_York the new york times, new york times, nytimes.com, the washington post, washington post, washingtonpost.com, the wall street journal, wall street journal, wsj.com, npr, npr.org, politico, politico.com, voice of america, voa,
  voanews.com, cbs news, cbsnews.com, nbc news, nbcnews.com, usa today, usatoday.com, the hill, thehill.com, the boston globe, boston globe, bostonglobe.com; America/Chicago chicago tribune, chicagotribune.com;
America/Los_Angeles los angeles times, the los angeles times, latimes.com; America/Toronto the globe and mail, globe and mail, theglobeandmail.com, toronto star, thestar.com, cbc, cbc news, cbc.ca`),
  home: null,
};
