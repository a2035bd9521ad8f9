// Houses that are left out together: a big one each, the small ones of each annotated set as one.
export const FOLDS = {
  okezone: ['Okezone'],
  sindonews: ['Sindonews'],
  tempo: ['Tempo.co'],
  others: ['Posmetro Medan', 'Kompas.com'],
  small: ['Wowkeren', 'Kapanlagi', 'Fimela', 'Tribunnews'],
};
