import type { LanguagePack } from '../pack.js';
import { phraseSet, wordSet } from '../pack.js';

export const MEDIA: LanguagePack['media'] = {
  platforms: phraseSet('truth social, facebook, instagram, twitter, x, tiktok, telegram, whatsapp, youtube, threads, weibo, bluesky'),
  written: phraseSet(
    'statement, joint statement, written statement, letter, open letter, email, e-mail, text message, press release, news release, televised address, video message, report, phone, readout, communique, message',
  ),
  prepositions: wordSet('on in by via through'),
  carriers: wordSet('a an the post posts on in message his her its their official account video live'),
  broadcasting: wordSet('broadcast aired televised'),
  broadcastLinks: wordSet('live'),
  channels: wordSet('by via'),
  lines: phraseSet('phone, telephone, video link'),
  attending: wordSet('attending'),
  occasions: phraseSet(
    'news conference, press conference, emergency meeting, meeting, speech, interview, briefing, summit, hearing, phone call, rally, debate, address, televised address, talks, ceremony, session, trial, regular briefing, video call, military parade, parade',
  ),
  occasionOpeners: wordSet('a an the'),
  occasionPrepositions: wordSet('at in during after before'),
  conversations: phraseSet('phone call, video call, call, meeting, interview, telephone call, talks'),
  quoting: wordSet('citing quoted cited reported according carried'),
  likeness: wordSet('as in'),
  closing: wordSet(''),
  quotingLinks: wordSet('by from to the news agency newspaper daily official state'),
};
