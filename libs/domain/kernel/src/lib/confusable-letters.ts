/**
 * For each Latin letter, the letters of other alphabets (and other Latin letters) that a reader takes for it:
 * the part of the UTS #39 confusables that normalisation (NFKC and stripping marks) does not already fold.
 * Capitals are listed beside small letters because they may resemble different letters (Η is H, η is n).
 * Order inside a line: Latin, Greek, Cyrillic, Armenian, Cherokee, Lisu, Coptic.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'ɑᴀΑαАаᎪꓮⲀ',
  ae: 'æÆӕӔ',
  b: 'ʙɓƀƄΒβВвЬьᏴꓐⲂ',
  c: 'ᴄƈϹϲςСсᏟꓚⲤⲥ',
  d: 'ᴅđĐðÐɖɗԁꓓᎠ',
  e: 'ᴇɛəΕεЕеЄєэЭⴹᎬꓰ',
  f: 'ƒꜰϜғꓝ',
  g: 'ɡɢԌցᏀꓖ',
  h: 'ʜħĦΗНнһҺհᎻꓧⲎ',
  i: 'ıɩɪƖΙιІіӀӏᎥꓲⲒ|¦!',
  j: 'ᴊȷјЈյᎫꓙ',
  k: 'ᴋĸƙΚκКкᏦꓗⲔ',
  l: 'ʟłŁլԼᏞꓡⳐ',
  m: 'ᴍɱΜМмᎷꓟⲘ',
  n: 'ɴŋŊΝηПпոռꓠⲚ',
  o: 'ᴏøØɵΟοσОоՕօꓳⲞⲟⵔ',
  oe: 'œŒɶ',
  p: 'ᴘþÞƿΡρРрᏢꓑⲢⲣ',
  q: 'ɋԛԚզ',
  r: 'ʀɾɼгᎡᏒꓣ',
  s: 'ꜱƽЅѕՏᏕᏚꓢ',
  ss: 'ßẞ',
  t: 'ᴛŧŦΤτТтᎢꓔⲦ',
  u: 'ᴜʋυμսՍꓴ',
  v: 'ᴠνѴѵᏙꓦ',
  w: 'ᴡɯωѡѠԜԝᎳꓪ',
  x: 'ΧχХхꓫⲬ',
  y: 'ʏɣƴΥγУуҮүꓬⲨ',
  z: 'ᴢƶΖᏃꓜⲌ',
  3: 'ЗзӠӡƷʒ',
};
