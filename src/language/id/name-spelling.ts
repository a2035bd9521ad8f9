import { wordSet } from '../pack.js';

const MUHAMMAD = 'moh muh mohd moch much mohammad mohamad muhamad mohammed mohamed muhammed muchamad mochamad mochammad muchammad mokhamad';
const AHMAD = 'achmad akhmad ahmed achmed';
const ABDUL = 'abd abdoel';

const formsOf = (name: string, forms: string): [string, string][] => forms.split(' ').map((form) => [form, name]);

export const NAME_SPELLING = {
  spellings: new Map([...formsOf('muhammad', MUHAMMAD), ...formsOf('ahmad', AHMAD), ...formsOf('abdul', ABDUL)]),
  honorifics: wordSet(`haji hajah h hj kh kiai kyai ustaz ustad habib raden rd pdt pendeta romo bapak bpk ibu prof dr dra drs ir
    drg sh mh mm se msi mhum phd`),
};
