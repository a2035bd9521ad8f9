import type { TitleWords } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

export const TITLES: TitleWords = {
  heads: new Set([
    ...phraseSet(`prime minister, deputy prime minister, foreign minister, defense minister, defence minister, finance minister, interior minister, vice president, secretary of state, defense secretary, home secretary,
      foreign secretary, chief executive, chief negotiator, security adviser, national security adviser, shadow home secretary, shadow foreign secretary, party chair, party leader, special envoy, attorney general, secretary general, secretary-general, press secretary, public works secretary, trade minister, energy minister, justice minister,
      health minister, police commissioner, deputy minister, chief justice, managing director, executive director, general secretary`),
    ...wordSet(
      'president chancellor minister secretary governor mayor senator sen rep representative ambassador envoy director chairman chairwoman chair chief head spokesman spokeswoman spokesperson leader premier king queen delegate commissioner speaker commander adviser advisor negotiator lawmaker congressman congresswoman mp captain president-elect governor-elect mayor-elect cardinal bishop archbishop pope rector',
    ),
  ]),
  professions: wordSet('judge lawyer attorney analyst professor economist teacher activist researcher journalist'),
  callings: wordSet(''),
  former: wordSet('former ex'),
  candidate: phraseSet('candidate, president-elect, presidential candidate'),
  elect: wordSet('elect'),
  electHead: /-elect$/,
  acting: phraseSet('acting, interim, caretaker'),
  deputy: wordSet('deputy vice'),
  ranks: wordSet(
    'general gen major maj colonel col lieutenant lt captain capt sergeant sgt mr mrs ms dr prof sir dame lord lady rev admiral inspector',
  ),
  rankParts: wordSet('general major gen'),
  national:
    phraseSet(`president, prime minister, premier, deputy prime minister, vice president, foreign minister, defense minister, defence minister, finance minister, interior minister,
    justice minister, health minister, trade minister, energy minister, minister, home secretary, defense secretary, foreign secretary, attorney general, chief justice, police commissioner,
    secretary of state, public works secretary, senator, sen, congressman, congresswoman, chancellor, king, queen, press secretary, lawmaker`),
  personal: phraseSet('lawyer, attorney, spokesman, spokeswoman, spokesperson, aide, chief of staff'),
  governmental: wordSet('presidential government opposition junta cabinet'),
  local: phraseSet('governor, mayor'),
  territorial: new Set(),
  home: null,
  fields: wordSet(
    'foreign defense defence finance interior trade energy justice health prime vice deputy general affairs state home security national economic chief senior special presidential',
  ),
  bodyBefore: true,
  regionMarks: wordSet(''),
  joiners: wordSet('of and for'),
  seats: wordSet('at of for with'),
  links: wordSet('also'),
  represents: wordSet('through'),
  keys: new Map([
    ['premier', 'prime minister'],
    ['president', 'presiden'],
    ['prime minister', 'perdana menteri'],
    ['foreign minister', 'menteri luar negeri'],
    ['mayor', 'wali kota'],
    ['governor', 'gubernur'],
    ['minister', 'menteri'],
  ]),
  posts: phraseSet(
    'president, vice president, prime minister, foreign minister, finance minister, defense minister, governor, mayor, ambassador',
  ),
  postBodies: wordSet(''),
  single: phraseSet('president, prime minister, foreign minister, governor, mayor, secretary general'),
};
