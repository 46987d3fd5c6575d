/** What the statuses and votes of States are called. */
export const statusMessages = {
  'status.word.party': 'دولة طرف',
  'status.word.consented': 'انضمت ولم يبدأ النفاذ بعد',
  'status.word.signed': 'وقّعت ولم تصدّق',
  'status.word.none': 'لم توقّع ولم تنضم',
  'status.word.withdrawn': 'انسحبت',
  'status.meaning.party': 'أعربت عن رضاها بالالتزام بالمعاهدة، والمعاهدة نافذة بالنسبة إليها',
  'status.meaning.consented': 'أودعت صكها، ولم يبدأ بعد نفاذ المعاهدة بالنسبة إليها',
  'status.meaning.signed': 'وقّعت ولم تعرب بعد عن رضاها بالالتزام بالمعاهدة',
  'status.meaning.none': 'لم توقّع ولم تودع أي صك',
  'status.meaning.withdrawn': 'خرجت من المعاهدة',
  'vote.heading': 'التصويت في {day, date, long}',
  'vote.word.yes': 'تأييد',
  'vote.word.no': 'معارضة',
  'vote.word.abstain': 'امتناع عن التصويت',
  'vote.word.absent': 'لم تشارك في التصويت',
  'vote.word.none': 'لم تكن عضوا في الأمم المتحدة',
} as const;
