import type { PagePatterns } from '../pack.js';

/** What stands on Indonesian news pages around the article; seen on a dozen sites, worded so that the kind is met and not the site. */
export const PAGE: PagePatterns = {
  line: new RegExp(
    [
      /^!?\[[^\]]*\]\([^)]*\)$/, // a picture or link in Markdown
      /^\[(?:Gambas|Video|Foto|Infografis)[^\]]*\]$/i,
      /^(?:https?:\/\/|www\.)\S+$/,
      /^(?:ADVERTISEMENT|IKLAN|SCROLL TO\b.*|Hide Ads|Lihat Foto|Perbesar|Tim Redaksi|Bagikan:?|BAGIKAN|Share|Simpan|Dengarkan|Salin Tautan|url telah tercopy|URL telah disalin|Twitter|Facebook|WhatsApp|Telegram|Masuk|Daftar|Reporter|Editor|Penulis|Langganan .{0,30})$/i,
      /^(?:Baca|Simak|Lihat|Tonton)\s*(?:juga|pula)?\s*:.*\S$/i,
      /^(?:Baca|Simak|Lihat|Tonton) (?:juga|pula)\b.*$/i,
      /^Pilihan Editor\s*:.*$/i,
      /^(?:Pewarta|Penulis|Editor|Reporter|Rep|Red|Sumber|Penyunting|Kontributor|Uploader|Laporan|Copyright|Hak Cipta)\s*[:©(].*$/i,
      /^Copyright\b.*$/i,
      /^\(?[a-z]{2,4}(?:\/[a-z]{2,4})+\)?$/, // (rdw/imk)
      /^\p{Lu}[\p{Lu} .]+(?: \| \p{Lu}[\p{Lu} .]+)+$/u,
      /^\([A-Z0-9-]{2,}(?:\/[A-Za-z0-9-]+)*\)$/,
      /^\[[a-z]{2,3}(?:\/[a-z]{2,3})*\]$/,
      /^\d+ (?:komentar|menit baca|menit lalu|jam lalu|jam yang lalu)$/i,
      /^Dilarang (?:keras )?mengambil\b.*$/i,
      /^(?:Beranda|Home|Tautan-tautan Akses)\b(?!.*[.!?]$).*$/,
    ]
      .map((pattern) => `(?:${pattern.source})`)
      .join('|'),
    'iu',
  ),
  list: /^(?:Baca (?:juga|pula)|Simak (?:juga|pula)|Lihat (?:juga|pula)|Berita (?:terkait|lainnya)|Artikel terkait)\s*:?$/i,
  tail: /^(?:Berita (?:Trending|Terkait|Terpopuler|Populer|Lainnya)|Artikel (?:Terkait|Lainnya)|Terpopuler|Terkini|Trending|Topik(?: Terkait)?|Tags?\b.*|TAGS?:.*|Komentar|Forum|Rekomendasi|Cek Berita dan Artikel\b.*|Simak breaking news\b.*|Ikuti (?:kami|berita)\b.*|Sumber\s*:.*|Pewarta\s*:.*|Editor\s*:.*|Video Terkait|Lihat Semua)$/i,
  caption:
    /\(?\b(?:Foto|FOTO|Photo)\s*:|\bANTARA FOTO\b|\((?:AFP|AP|REUTERS|Reuters|ANTARA|EPA|BERNAMA|Getty|Xinhua|Dok\.?)[^)]*\/[^)]*\)\.?$|\b(?:REUTERS|AFP|EPA-EFE|AP Photo|UN Photo)\/[\p{L} .'-]+$|\s-\s\p{L}+\/\p{Lu}[\p{L} ]+$/u,
  credit: /^\(?(?:Foto|FOTO|Photo)\s*:\s*/u,
  timestamp:
    /^(?:(?:Senin|Selasa|Rabu|Kamis|Jumat|Jum'at|Sabtu|Minggu|Ahad)\s*,?\s*)?(?:\d{1,2}\s+\p{L}{3,9}\.?\s+(?:19|20)\d\d|\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d)(?:\s*[|,-]?\s*(?:pukul\s*)?\d{1,2}[.:]\d{2}(?:\s*(?:WIB|WITA|WIT))?)?$/iu,
};
