import type { Block } from './blocks.js';

/** Lines that stand in an article's body and are not of it, by how they begin; English and Indonesian. */
const NOT_TEXT = [
  /^(?:baca|simak|lihat|tonton|dengarkan|saksikan)(?:\s+(?:juga|pula|selengkapnya|video|artikel|berita|halaman))+\b\s*[:\-–|]?/i,
  /^(?:jangan lewatkan|artikel terkait|berita terkait|berita lainnya|pilihan editor|video pilihan|foto pilihan|lanjutkan membaca)\b/i,
  /^(?:baca|video|tonton)\s*:/i,
  /^(?:halaman|laman|page)(?:\s+(?:selanjutnya|berikutnya|\d+))?\s*:?[\s\d/|]*(?:selanjutnya|next|semua|all)?$/i,
  /^(?:selanjutnya|berikutnya|sebelumnya)\b\s*:/i,
  /^(?:artikel|berita|tulisan) ini (?:telah|sudah|pertama kali|juga) (?:tayang|terbit|dimuat|tayang)\b/i,
  /^this (?:article|story|post) (?:was )?(?:originally|first) (?:appeared|published)\b/i,
  /^[([]?\p{L}{2,5}(?:\/\p{L}{2,5})+[)\]]?\.?$/u,
  /^\[?\s*gambas\s*:/i,
  /^(?:also read|read also|read more|read next|see also|more on this|watch|watch now|watch more|recommended|related|you may also like|don'?t miss)\s*[:\-–|]/i,
  /^(?:advertisement|sponsored|iklan|scroll (?:to|untuk)|lanjut(?:kan)? membaca|story continues below|article continues below|continue reading)\b.{0,60}$/i,
  /^(?:share|bagikan|tweet|email|print|cetak|comments?|komentar|follow us|ikuti kami)\b.{0,40}$/i,
  /^(?:foto|photo|image|gambar|ilustrasi|sumber foto|picture|getty images?)\s*[:/]/i,
  /^(?:photo|image|picture)s?\s+(?:by|credit|courtesy)\b.{0,120}$/i,
  /^(?:©|\(c\)|copyright\b|hak cipta\b)/i,
  /^(?:editor|penulis|reporter|pewarta|sumber|redaktur|red|rep|kontributor)\s*:\s*.{1,80}$/i,
  /^(?:sign up|subscribe|berlangganan|download|unduh|dapatkan update|get (?:the|our) (?:latest|newsletter))\b.{0,160}$/i,
];

/** How captions end: who made the picture. */
const CREDITED = [
  /[(\[]?\b(?:foto|photo|doc|dok|dokumentasi|ilustrasi|image|gambar|credit|picture)s?\s?[.:/]\s?\S.{0,60}$/i,
  /[(\[]?\b\p{Lu}{2,}(?: (?:FOTO|PHOTO))?\/\s?\p{Lu}[\p{L} .'-]{2,40}[)\]]?$/u,
  /\((?:getty images|shutterstock|istimewa|ist)\)\.?$/i,
];

/** Offers of a newsletter in the midst of a text. */
const OFFERS = /\b(?:sign(?:ing)? up|subscribe|berlangganan)\b.{0,80}\b(?:newsletters?|buletin|inbox)\b/i;

/** Where else an outlet may be followed. */
const CHANNELS =
  /\b(?:google news|whatsapp channel|(?:saluran|kanal|channel|grup|aplikasi)\s+(?:whatsapp|wa|telegram)|telegram channel|app store|play store)\b/i;
const CALLS = /^(?:ikuti|dapatkan|cek|simak|gabung|bergabung|mari|yuk|klik|follow|join|get|download|unduh|baca|temukan|jangan)\b/i;

export const isNoText = (text: string): boolean =>
  NOT_TEXT.some((form) => form.test(text)) ||
  (text.length < 220 && !/^["“]/.test(text) && CREDITED.some((form) => form.test(text))) ||
  (text.length < 320 && (OFFERS.test(text) || (CALLS.test(text) && CHANNELS.test(text))));

/** Who wrote it and when, as a line of its own. */
export const isByline = (text: string): boolean =>
  text.length < 160 &&
  (/^(?:by|oleh|posted|published|publicado|updated|last updated|diperbarui|ditulis|ditayangkan|dipublikasikan|diterbitkan|terbit|tayang|kategori|category|categories|tags?|penulis|reporter|editor|photo|foto|share)\b/i.test(
    text,
  ) ||
    (/\b(?:19|20)\d\d\b/.test(text) && /\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/.test(text)));

/** How an article is signed off: how its author is reached, who contributed. */
export const isSignOff = (text: string): boolean =>
  text.length < 400 &&
  /\b(?:(?:may|can) be (?:reached|contacted) (?:at|on)|follow (?:him|her|them|us|me|\p{Lu}\p{L}+)(?: \p{L}+)? (?:on|at|@)|email (?:him|her|us|me|the author)|contributed to this (?:report|story|article))\b/iu.test(
    text,
  );

/** Headings under which nothing of the article comes any more. */
const AFTER =
  /^(?:related|terkait|(?:berita|artikel) (?:terkait|lainnya|populer|terkini)|more (?:from|on|stories|in)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|most (?:read|popular)|trending|(?:\d+ )?comments?|komentar|leave a (?:reply|comment)|join the (?:discussion|conversation)|about the author|tentang penulis|jangan lewatkan|rekomendasi|terpopuler|read next|up next|topics?|tags?|filed under|share this)\b.{0,40}$/i;

export const endsArticle = (block: Block): boolean => block.text.length < 70 && AFTER.test(block.text);

/** Initials of who wrote and edited it, at the end of the last paragraph. */
export const withoutInitials = (text: string): string => text.replace(/\s*[([]\p{L}{2,6}(?:\/\p{L}{2,6})+[)\]]$/u, '');
