/** What is said to programs that explore the site, such as search engines and language models. */
export const machineReadableMessages = {
  'llms.summary':
    'الدول التي وقّعت على {treaty_text} والدول التي انضمت إليها، من سجل الوديع، وهو الأمين العام للأمم المتحدة. ولكل رقم يومه وأساسه ومصدره.',
  'llms.signatories':
    'حتى {day, date, long}، عدد الدول التي وقّعت على {treaty_text}: {signatories, number}، ومنها {signed, number} لم تصدّق عليها. وعدد الدول التي لم توقّع عليها ولم تنضم إليها: {none, number}.',
  'llms.parties': 'في {day, date, long}، عدد الدول التي كانت {treaty_text} نافذة بالنسبة إليها: {parties, number}.',
  'llms.reached':
    'اكتمل العدد اللازم من صكوك {kinds}، وهو {threshold, number}، في {reached, date, long}؛ بدء النفاذ: {inForce, date, long}.',
  'llms.joined':
    '«انضمت» تعني أن الدولة أودعت صكا تعرب به عن رضاها بالالتزام بالمعاهدة: التصديق أو القبول أو الموافقة أو الانضمام. وليس التصديق إلا واحدا منها، ولذلك لم تصدّق جميع الدول التي تُعدّ هنا منضمة.',
  'llms.party':
    'الدولة التي انضمت تصبح دولة طرفا متى بدأ نفاذ المعاهدة بالنسبة إليها، وقد يكون ذلك في وقت لاحق. و«انضمت» و«دولة طرف» رقمان مختلفان.',
  'llms.counted':
    'لا يُحسب من العدد اللازم، وهو {threshold, number}، إلا صكوك {kinds}. وقد تودع عدة دول صكوكها في يوم واحد، فلا يُنسب اكتمال العدد إلى أي منها وحدها.',
  'llms.clocks':
    'هناك محوران زمنيان: المعامل `date` يحدد الإجراءات المتعلقة بالمعاهدة حتى يوم معيّن، والمعامل `known` يحدد ما كان المرصد قد سجّله حتى وقت معيّن. والعنوان الذي يرد فيه كلاهما يعرض دائما الشيء نفسه. وتاريخ الوضع ووقت الفحص ووقت التغيير ثلاثة أوقات مختلفة.',
  'llms.cite': 'تُقتبس الأرقام مع ذكر يومها وأساسها ومصدرها: {citation}',
  'llms.pages': 'الصفحات',
  'llms.page.dashboard': 'وضع المعاهدة، اليوم أو في أي يوم، مثل `?date=2014-09-24`',
  'llms.page.states': 'كل دولة مع وضعها وتواريخها؛ ولكل منها صفحتها الخاصة',
  'llms.page.next': 'الدول التي لم تنضم، وعدد من انضم من نظرائها',
  'llms.page.groups': 'عدد من انضم من أعضاء المنظمات الإقليمية والمجموعات الأخرى',
  'llms.page.changes': 'ما تغيّر، ومتى سُجِّل',
  'llms.page.method': 'القواعد مع موادها، والمصطلحات، والمصادر، والترخيص',
  'llms.page.health': 'متى فُحص كل مصدر، وما الخلل إن وُجد',
  'llms.dashboard': 'لوحة المتابعة',
  'llms.optional': 'مواد إضافية',
  'llms.link': '[{title}]({address}): {text}',

  'dataset.name': 'حالة {treaty_text}: التوقيعات والصكوك والدول الأطراف منذ {opened, date, long}',
  'dataset.description':
    'كل توقيع وتصديق وقبول وموافقة وانضمام في إطار {treaty_text} مع تاريخه ومصدره، ووضع كل من الدول الـ {universe, number}، والأعداد في أي يوم. والبيانات مجمَّعة من سجل الوديع، وهو الأمين العام للأمم المتحدة، ومحدَّثة حتى {day, date, long}.',
  'dataset.world': 'العالم',
  'dataset.measures.joined': 'الدول المنضمة',
  'dataset.measures.parties': 'الدول الأطراف',
  'dataset.measures.signatories': 'الدول الموقِّعة',
  'dataset.measures.signed': 'الدول التي وقّعت ولم تصدّق',
  'dataset.measures.counted': 'الصكوك التي تُحسب لبدء النفاذ',
  'dataset.measures.status': 'وضع كل دولة',
  'dataset.file': '{title} ({ending})',

  'offers.cards': 'صور المشاركة',
  'offers.cards.text':
    'لوحة المتابعة أو دولة أو مجموعة في صورة قياسها \u20661200 × 630\u2069 بكسل، كما تظهر مع الرابط. والأسماء هي dashboard و state و group.',
  'offers.badges': 'الشارات',
  'offers.badges.text': 'رقم أو وضع دولة في صورة SVG صغيرة. والأسماء هي joined و threshold و state.',
  'offers.sitemap': 'خريطة الموقع',
  'offers.sitemap.text': 'عناوين جميع الصفحات، مع اليوم الذي تغيّرت فيه كل منها آخر مرة.',
  'offers.llms': 'ملخص للنماذج اللغوية',
  'offers.llms.text': 'ماهية الموقع، والأرقام الرئيسية مع يومها، وكيفية قراءتها واقتباسها، ومكان البيانات (llms.txt).',
} as const;
