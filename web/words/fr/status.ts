/** What States, their statuses and votes, and the sources are called. */
export const statusMessages = {
  'status.word.party': 'État Partie',
  'status.word.consented': 'Instrument déposé, effet à venir',
  'status.word.signed': 'Signé, non ratifié',
  'status.word.none': 'Ni signataire ni partie',
  'status.word.withdrawn': 'Retrait effectif',
  'status.meaning.party': 'a consenti à être lié, et le Traité est en vigueur à son égard',
  'status.meaning.consented': 'a déposé son instrument ; le Traité n’est pas encore en vigueur à son égard',
  'status.meaning.signed': 'a signé, mais n’a pas encore consenti à être lié',
  'status.meaning.none': 'n’a ni signé ni déposé d’instrument',
  'status.meaning.withdrawn': 's’est retiré du Traité',
  'vote.heading': 'Vote du {day, date, long}',
  'vote.word.yes': 'pour',
  'vote.word.no': 'contre',
  'vote.word.abstain': 'abstention',
  'vote.word.absent': 'n’a pas pris part au vote',
  'vote.word.none': 'n’était pas membre de l’ONU',
};
