/** System status, the page for the operator, and the manual decisions. */
export const healthMessages = {
  'health.heading': 'Состояние системы',
  'health.description': 'Источники, прогоны, отложенные строки и следующая проверка трекера {treaty_gen}.',
  'health.running': '{running, select, yes {Идет прогон.} other {Сейчас прогона нет.}}',
  'health.next-check':
    '{failures, select, 0 {Следующая проверка: <time>{at, time, utc}</time>.} other {Неудачных проверок подряд: {failures, number}. Следующая попытка: <time>{at, time, utc}</time>.}}',
  'health.no-next-check':
    '{failures, select, 0 {Проверки не запланированы.} other {Неудачных проверок подряд: {failures, number}. Дальнейшие проверки не запланированы.}}',
  'health.next-cross-check': 'Следующая проверка других источников: <time>{at, time, utc}</time>.',
  'health.no-next-cross-check': 'Другие источники по расписанию не проверяются.',
  'health.backoff':
    'Пока депозитарий недоступен, промежуток между попытками после каждой неудачи удваивается, но не превышает одного дня.',
  'health.time': '<time>{at, time, utc}</time>',
  'health.time-in-run': '<time>{at, time, utc}</time> (<run>прогон {id}</run>)',
  'health.never': 'не было',

  'health.sources': 'Источники',
  'health.sources.source': 'Источник',
  'health.sources.enabled': 'Включен',
  'health.sources.status': 'Состояние',
  'health.sources.checked': 'Последняя проверка',
  'health.sources.success': 'Последняя удачная',
  'health.sources.change': 'Последнее изменение',
  'health.sources.record': 'Копия',
  'health.sources.is-enabled': '{enabled, select, yes {да} other {нет}}',
  'health.sources.not-checked': 'Еще не проверялся.',
  'health.sources.late': 'Удачных проверок не было дольше двух обычных промежутков.',

  'health.refused': 'Данные, отклоненные после последних принятых',
  'health.refused.none': 'Нет.',
  'health.refused.record': '<time>{at, time, utc}</time> (<run>прогон {id}</run>): {reason}',
  'health.refused.meaning':
    'Зарегистрированные факты не изменились. При следующей проверке данные запрашиваются снова и регистрируются, если будут приняты. Если отклоненные данные окажутся верными, оператор подтверждает их командой npm run review.',

  'health.set-aside': 'Строки, отложенные для проверки',
  'health.set-aside.none': 'Нет. Зарегистрированы все строки последних данных.',
  'health.set-aside.since': 'Отложено <time>{at, time, utc}</time> (<run>прогон {id}</run>). В расчетах не учитывается.',
  'health.set-aside.meaning':
    'Эти строки рассматриваются заново при каждой проверке. Оператор принимает по ним решение командой npm run review, и оно применяется при следующей проверке. Строка, которой больше нет в данных, исчезает из этого списка.',

  'health.decisions': 'Решения оператора',
  'health.decisions.none': 'Нет. Все показатели получены только из данных источников.',
  'health.decision.alias': '«{name}»\u00a0— это {state_text}.',
  'health.decision.withdrawal': '{state_start}: уведомление о выходе от {notified, date, long}.',
  'health.decision.withdrawal-with-effect':
    '{state_start}: уведомление о выходе от {notified, date, long}, вступает в силу {effective, date, long}.',
  'health.decision.confirmation': 'Данные прогона {run} верны для следующих государств: {states}.',
  'health.decision.rejected-row': 'Строка «{name}» отклонена.',
  'health.decision.rejected-run': 'Данные прогона {run} отклонены.',
  'health.decision.reason': 'Обоснование: «{reason}». Решение принято <time>{at, time, utc}</time>.',
  'health.decision.revoked': 'Отменено <time>{at, time, utc}</time>: «{reason}».',

  'health.contradictions': 'Противоречия с текстом Договора',
  'health.contradictions.none': 'В данных по {day, date, long}\u00a0— нет.',

  'health.runs': 'Последние прогоны',
  'health.runs.table': 'Последние прогоны: таблица',
  'health.runs.run': 'Прогон',
  'health.runs.source': 'Источник',
  'health.runs.started': 'Начало',
  'health.runs.outcome': 'Результат',
  'health.runs.rows': 'Строки',
  'health.runs.changes': 'Изменения',
  'health.runs.set-aside': 'Отложено',
  'health.runs.record': 'Копия',
  'health.outcome.in-progress': 'Идет',
  'health.outcome.changed': 'Изменено: принято, есть новые данные',
  'health.outcome.unchanged': 'Без изменений: принято, нового нет',
  'health.outcome.refused': 'Отклонено: данные не прошли проверку',
  'health.outcome.unavailable': 'Недоступно: с источником не удалось связаться, или он не передал данных',
  'health.outcome.failed': 'Сбой: внутренняя ошибка',
  'health.not-modified': 'Изменений нет: архивная копия по-прежнему актуальна и прочитана заново.',
} as const;
