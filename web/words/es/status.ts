/** What States, their statuses and votes, and the sources are called. */
export const statusMessages = {
  'status.word.party': 'Estado parte',
  'status.word.consented': 'Instrumento depositado, aún no en vigor',
  'status.word.signed': 'Firmado, no ratificado',
  'status.word.none': 'Sin firma ni instrumento',
  'status.word.withdrawn': 'Retirado',
  'status.meaning.party': 'ha consentido en obligarse por el Tratado, que está en vigor para ese Estado',
  'status.meaning.consented': 'ha depositado su instrumento, pero el Tratado aún no está en vigor para ese Estado',
  'status.meaning.signed': 'ha firmado, pero aún no ha consentido en obligarse',
  'status.meaning.none': 'no ha firmado ni ha depositado ningún instrumento',
  'status.meaning.withdrawn': 'se ha retirado del Tratado',
  'vote.heading': 'Votación del {day, date, long}',
  'vote.word.yes': 'a favor',
  'vote.word.no': 'en contra',
  'vote.word.abstain': 'abstención',
  'vote.word.absent': 'no votó',
  'vote.word.none': 'no era miembro de las Naciones Unidas',
};
