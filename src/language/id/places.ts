import { wordSet } from '../pack.js';

/** Provinces with their short forms, and the words of districts', towns' and islands' names; a title's place is cut from a name by them. */
export const PLACES =
  wordSet(`dki diy aceh sumatera sumatra sumut sumbar sumsel riau kepri jambi bengkulu lampung bangka belitung babel banten jakarta jabar jateng jatim
  jogja yogyakarta diy bali ntb ntt kalimantan kalbar kalteng kalsel kaltim kaltara sulawesi sulut sulteng sulsel sultra sulbar gorontalo maluku malut papua jawa madura nusa
  tenggara barat timur utara selatan tengah laut daya pusat kepulauan nias mentawai simeulue sabang banda langsa lhokseumawe pidie bireuen gayo singkil nagan medan
  binjai tebing deli serdang karo dairi toba samosir tapanuli labuhanbatu asahan simalungun langkat mandailing natal padang pariaman bukittinggi payakumbuh solok sawahlunto agam
  pasaman dharmasraya pekanbaru dumai kampar pelalawan rokan bengkalis siak indragiri kuantan singingi batam tanjungpinang bintan karimun lingga natuna anambas kerinci merangin sarolangun
  batanghari muaro tebo bungo palembang prabumulih pagaralam lubuklinggau ogan komering muara enim lahat musi banyuasin rejang lebong kepahiang mukomuko seluma kaur pangkalpinang
  pesawaran pringsewu tanggamus tulang bawang mesuji waykanan serang cilegon tangerang tangsel pandeglang lebak bekasi bogor depok bandung cimahi cirebon sukabumi tasikmalaya banjar cianjur garut
  ciamis kuningan majalengka sumedang indramayu subang purwakarta karawang pangandaran semarang surakarta solo salatiga pekalongan tegal magelang banyumas purbalingga banjarnegara kebumen purworejo wonosobo
  boyolali klaten sukoharjo wonogiri karanganyar sragen grobogan blora rembang pati kudus jepara demak temanggung kendal batang pemalang brebes cilacap sleman bantul gunungkidul kulon progo surabaya malang
  kediri blitar madiun mojokerto pasuruan probolinggo batu sidoarjo gresik lamongan tuban bojonegoro ngawi magetan ponorogo pacitan trenggalek tulungagung nganjuk jombang lumajang jember banyuwangi bondowoso situbondo
  bangkalan sampang pamekasan sumenep denpasar badung gianyar klungkung bangli karangasem buleleng jembrana tabanan mataram lombok sumbawa dompu bima kupang belu malaka alor lembata flores sikka ende ngada nagekeo manggarai
  sumba rote ndao sabu raijua pontianak singkawang sambas bengkayang landak mempawah sanggau sekadau sintang melawi kapuas hulu ketapang kayong kubu palangkaraya kotawaringin barito katingan pulang pisau seruyan sukamara lamandau gunung mas
  murung banjarmasin banjarbaru tapin hulusungai tabalong balangan kotabaru samarinda balikpapan bontang kutai kartanegara berau paser penajam mahakam tarakan bulungan malinau nunukan manado bitung tomohon kotamobagu minahasa bolaang mongondow
  sangihe talaud sitaro palu donggala sigi poso morowali banggai tojo una buol tolitoli parigi moutong makassar parepare palopo gowa takalar jeneponto bantaeng bulukumba sinjai bone maros pangkep barru soppeng wajo sidrap pinrang enrekang luwu
  toraja selayar kendari baubau muna buton konawe kolaka bombana wakatobi mamuju majene polewali mandar mamasa pasangkayu ambon tual seram buru aru tanimbar ternate tidore halmahera sula morotai taliabu jayapura merauke wamena nabire biak
  mimika timika sorong manokwari fakfak kaimana asmat mappi digoel puncak paniai yapen waropen sarmi keerom mampang kemang senayan menteng cilincing tebet cilandak kebayoran`);

export const COMPASS = wordSet('barat timur utara selatan tengah tenggara laut daya pusat');
