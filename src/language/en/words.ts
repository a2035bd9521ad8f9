import { wordSet } from '../pack.js';

export const FUNCTION_WORDS =
  wordSet(`the a an and or but if so as at by for from in into of on onto to with without about after before during since until while when where why how who whom
  whose which what that this these those it its he she they them his her hers their theirs we us our you your i me my mine not no nor yes there here then than though although because both each every all
  any some most more many much few several other another such only own same too very just also even still yet however meanwhile later earlier now today tomorrow yesterday is are was were be been being
  has have had do does did will would could should may might must can one two three four five six seven eight nine ten first second third last next new under over between against according among amid
  despite once asked told said thousands hundreds dozens nobody everyone people`);

export const PERSON_NAMES =
  wordSet(`james john robert michael william david richard joseph thomas charles daniel matthew anthony mark paul steven andrew kenneth joshua kevin brian george edward peter
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley emily donna michelle carol amanda melissa deborah stephanie laura rebecca helen anna
  donald marco vladimir emmanuel benjamin narendra joe kamala boris angela olaf sergei dmitry ivan volodymyr juan carlos jose luis miguel pedro maria ana elena olga natalia ali hassan mohammed ahmed omar
  hannah fiona keir rishi liz theresa scott christine lars hans ingrid pierre jean francois`);
