import { neither, SIGNED_ONLY, statesThat } from './agreement.ts';

const JOINED = statesThat('joined', { zero: 'لم تنضم أي دولة بعد', verb: 'انضمت', dual: 'انضمتا' });

/** The band of ticks. */
export const bandMessages = {
  'band.summary': `${JOINED}؛ ${SIGNED_ONLY}؛ ${neither('rest')}. وتأتي أولا الدول التي انضمت بترتيب الإيداع، ثم الدول الموقِّعة بترتيب التوقيع، ثم سائر الدول.`,
  'band.joined': '{state}، {day, date, numeric}',
  'band.signed': '{state}، تاريخ التوقيع {day, date, numeric}',
  'band.block': '{day, date, short}: {count, number} في يوم',
  'band.gate': 'العدد اللازم {threshold, number}',
  'band.legend.counts': 'انضمت',
  'band.legend.other': 'انضمت بصك انضمام',
  'band.legend.chosen': 'مختارة',
  'band.legend.signed': 'وقّعت ولم تصدّق',
  'band.legend.none': 'لم توقّع ولم تنضم',
  'band.legend.withdrawn': 'انسحبت',
  'band.row': 'الدول من {from, number} إلى {to, number}',
} as const;
