/**
 * Abbreviations whose stop ends no sentence, lower case, without the stop, parted by spaces.
 * Single capital letters are abbreviations anyway.
 */
export const abbreviations =
  'adm approx apr assn asst aug ave blvd brig capt cmdr co col corp cpl ctr dec dept det dist dr est feb fig fr ft gen gov hon inc insp jan jr jul jun lt ltd maj messrs mr mrs ms mt mts nov oct pfc pp prof pvt rd rep reps rev sen sens sep sept sgt sr st supt tel thu tue univ vol vs'
