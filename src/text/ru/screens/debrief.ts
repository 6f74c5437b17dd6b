/** The debrief: its bar, what can be taken away from it, and every panel. Its charts are in `debrief-charts.ts`. */
import { sayNumber, sayPercent, saySigned } from '../../numbers.ts';
import type { Context } from '../../context.ts';
import type { Parts } from '../../parts.ts';
import { capital, count, issue, named, list, plural, points as inPoints, who } from '../grammar.ts';
import { SCATTER, TIMELINE, UNROLL } from './debrief-charts.ts';
import { MOMENTS } from './debrief-moments.ts';

type Gains = Parameters<Parts['debrief']['deals']['ended']>[0];
const total = (gains: Gains): string => saySigned(gains.reduce((sum, { gain }) => sum + gain, 0));
const each = (gains: Gains, at: Context): string =>
  gains.map(({ role, gain }) => `${named(at, role)} ${saySigned(gain)}`).join(', ');

export const DEBRIEF: Parts['debrief'] = {
  screen: {
    tabs: 'Разбор',
    panels: {
      result: 'Исход',
      scores: 'Счёт',
      deals: 'Соглашения',
      pledges: 'Обязательства',
      history: 'История',
      log: 'Журнал',
    },
    rounds: (n) => count(n, 'раунд', 'раунда', 'раундов'),
    saveRecord: 'Сохранить запись в файл',
    print: 'Напечатать или сохранить PDF',
    scenarios: 'Сценарии',
    codex: 'Справочник',
    settings: 'Настройки',
    playAgain: 'Сменить сторону',
    printed: (seat, at) => `Разбор с места ${who(at, seat, 'gen')}`,
  },
  result: {
    pressing: 'Ваша пластинка. Каждый раунд оставил кольцо.',
    keep: 'Сохранить пластинку',
    picture: 'PNG',
    drawing: 'SVG',
    savePicture: 'Сохранить пластинку: картинка PNG',
    saveDrawing: 'Сохранить пластинку: рисунок SVG',
    notDrawn: 'Нарисовать пластинку здесь не удалось.',
    talk: 'Что обсудить',
    more: 'Обсудить ещё',
  },
  pressing: {
    says: (title) => `Пластинка игры «${title}»`,
    playedAs: (seat, at) => `Игра за ${who(at, seat, 'acc')}`,
    mark: 'Side Letter',
  },
  scores: {
    list: 'Счёт каждой стороны по её собственным целям',
    own: (name) => `${name} (вы)`,
    over: (gain) =>
      gain === 0
        ? 'как без соглашения'
        : gain > 0
          ? `+${sayNumber(gain, 0)} против ухода`
          : `−${sayNumber(-gain, 0)} против ухода`,
    outOf: (walkAway, best) =>
      `из 100. Без соглашения ${sayNumber(walkAway, 0)}.${best === null ? '' : ` Лучшее соглашение, если всё выполнят: ${sayNumber(best, 0)}.`}`,
    walkAway: 'без соглашения',
    best: 'лучшее, если всё выполнят',
    title: 'Из чего сложился счёт',
    lead: 'Счёт каждой стороны — по её собственным целям, от 0 до 100. Сравнивать стороны нельзя: у них разные цели и разный уход без соглашения.',
    made: (role, at) => `Из чего сложился счёт: ${who(at, role)}`,
    what: 'Что',
    points: 'Очки',
    score: 'Счёт',
    noDeal: 'Без соглашений',
    limits: 'В пределах от 0 до 100',
    onPaper: (points) => `${points} на бумаге`,
    delivered: (points, share) => (share === null ? `${points} на деле` : `${points} на деле (${sayPercent(share)})`),
    nothingDelivered: 'на деле ничего',
    reached: (attained, par) => `Достигнуто ${sayPercent(attained)}; без предложений — ${sayPercent(par)}`,
  },
  bridge: {
    how: (ended) => `Как сложился ваш счёт ${sayNumber(ended, 0)}`,
    stepFace: 'по номиналу: будто выполнено каждое обещание.',
    stepDelivered: (change) => `на деле${change === null ? '' : ` (${change})`}: по правде, а не по вердиктам.`,
    stepMoves: (change) => `с ходами и месяцами${change === null ? '' : ` (${change})`}: прочие ваши цели.`,
    desk: (desk, ended) => `Почему за столом было ${sayNumber(desk)}, а не ${sayNumber(ended)}`,
    deskKnows: 'За столом считают лишь то, что стороне положено знать. Не было видно:',
    unseen: {
      unread: (id, at) => `${issue(at, id)}: пункт решило соглашение, которого вам не показали.`,
      'said-kept': (id, at) => `${issue(at, id)}: по вердикту выполнено, по правде нет.`,
      'said-broken': (id, at) => `${issue(at, id)}: по вердикту нарушено, по правде выполнено.`,
      hidden: (id, at) => `${issue(at, id)}: сколько пункт принёс, зависело от скрытого от вас.`,
      goal: (goal) => `Ваша цель «${goal}»: она измерена по тому, что было от вас скрыто.`,
      limits: 'Счёт держится между 0 и 100.',
    },
    title: 'От номинала до счёта',
    lead: 'По номиналу: уход без соглашения и всё подписанное, если каждое обещание выполнено. На деле: что выполнено по правде. Ходы и месяцы: цели, которых не решает ни одно соглашение.',
    seat: 'Сторона',
    face: 'По номиналу',
    delivered: 'На деле',
    moves: 'Ходы и месяцы',
    ended: 'Счёт',
    told: 'Из него за столом не было видно',
  },
  reading: {
    title: 'Насколько вы поняли других',
    none: 'Вы не делали оценок. На столе предложений можно отметить, сколько пункт, по-вашему, стоит для другой стороны; здесь оценки встали бы рядом с правдой.',
    of: (role, at) => `Ваши оценки для ${who(at, role, 'gen')}`,
    table: (role, at) => `Ваши оценки для ${who(at, role, 'gen')}, от худшего варианта до лучшего`,
    issue: 'Пункт',
    thought: 'Вы думали',
    was: 'Было',
    offBy: 'Ошибка',
    order: (right, pairs, share) =>
      `Пар пунктов в верном порядке: ${sayNumber(right)} из ${sayNumber(pairs)} (${sayPercent(share)}).`,
    miss: (points) => `Средняя ошибка: ${inPoints(points)}.`,
  },
  deals: {
    title: 'Подписанные соглашения',
    none: 'Ни одного соглашения не подписано',
    deal: (number, month) => `Соглашение ${sayNumber(number)}, ${month}`,
    published: 'Обнародовано.',
    copies: (roles, at) => `Копии: ${list(roles.map((role) => named(at, role)))}.`,
    closed: 'Текст видели только подписавшие.',
    possible: 'Что было возможно',
    ended: (gains, at) => `Итог против ухода без соглашения: ${each(gains, at)}; вместе ${total(gains)}.`,
    together: (gains, share, best, at) =>
      `Подписанное по номиналу против ухода без соглашения: ${each(gains, at)}; вместе ${total(gains)} — ${sayPercent(share)} от наибольшего, что даёт какой-либо пакет (${sayNumber(best)}).`,
    noneGood: 'Пакета, хорошего для всех сторон, нет.',
    distance: (points) =>
      `По номиналу до ближайшего пакета, лучше которого нет и который хорош для всех, вам не хватило ${inPoints(points)}.`,
    better: (n) =>
      n === 0
        ? 'По номиналу пакета, который лучше для всех сразу, не было.'
        : `По номиналу ${count(n, 'пакет', 'пакета', 'пакетов')} ${plural(n, 'был', 'были', 'были')} лучше для всех сразу.`,
    logrolling: (value) =>
      `Взаимные уступки — отдать то, что вам дёшево, ради того, что дорого: у вас ${sayNumber(value, 2)} по шкале от −1 (наоборот) до 1 (самый дорогой пункт выигран целиком, ничего не отдано).`,
    reference: 'Это точки отсчёта, а не оценки: за каждой своё представление о справедливом делении.',
    betterPackage: 'Пакет, который лучше для всех сторон',
    nashPackage: 'Пакет Нэша: произведение выигрышей наибольшее',
    kalaiPackage: 'Пакет Калаи: наименьший выигрыш как можно больше',
    ksPackage: 'Пакет Калаи — Смородинского: каждому равная доля его наибольшего выигрыша',
    promises: 'Чего стоили обещания разного рода',
    promisesLead:
      'Пунктирная линия графика считает каждое обещание по этой доле его номинала: так часто подобные обещания выполнялись, когда в этот сценарий играли боты.',
    promisesTable: 'Как часто обещания каждого рода выполнялись по сути',
    promise: 'Обещание',
    kept: 'Выполнено',
    over: 'Посчитано по',
    assumed: 'предположение',
    kinds: {
      undated: 'Без срока',
      'self-report': 'Со сроком, отчитывается сам обязанный',
      'joint-review': 'Со сроком, смотрят вместе',
      independent: 'Со сроком, смотрят со стороны',
    },
  },
  pledges: {
    title: 'Обещания, вердикты и правда',
    none: 'Ничего не обещано',
    lead: 'Вердикт — то, что могла увидеть согласованная проверка. Правда — то, что сделано по сути; от неё зависят очки.',
    parted: (n, of) => `Они разошлись: ${sayNumber(n)} из ${sayNumber(of)}.`,
    sheet: 'Обязательства',
    table: 'Обязательства: вердикт и правда',
    pledge: 'Обязательство',
    by: 'Чьё',
    signed: 'Подписано',
    due: 'Срок',
    noDate: 'без срока',
    monthly: 'каждый месяц',
    provenBy: (id, at) => `по пункту ${issue(at, id)}`,
    proof: 'Проверка',
    verdict: 'Вердикт',
    truth: 'Правда',
    released: 'Снято',
    claimed: 'заявлено о выполнении',
    exposed: 'раскрыто',
    noted: (verdict, notes) => `${verdict} (${notes.join(', ')})`,
    never: 'Не проверялось',
    trulyKept: 'Выполнено',
    notKept: 'Не выполнено',
    differs: (truth) => `${truth}: вердикт говорил другое`,
  },
  history: {
    title: 'Как было в истории',
    unknown: 'Этот сценарий не говорит, как поступили настоящие стороны.',
    cameTo: 'На самом деле кончилось этим:',
    beside: 'Ваш стол рядом с историей',
    table: 'Пункт за пунктом',
    issue: 'Пункт',
    yours: 'За вашим столом',
    theirs: 'В истории',
    notSigned: 'Не подписано',
    points: 'Историческое соглашение в очках',
    seat: 'Сторона',
    face: 'По номиналу',
    delivered: 'На деле',
    news: 'Новости, которые были на самом деле',
    inYourGame: (month) => `у вас — ${month}`,
  },
  log: {
    title: 'Весь журнал',
    lead: 'Больше ничего не скрыто: здесь и запечатанные ходы, и оценки, и закрытые переговоры.',
    sheet: 'Журнал',
    show: 'Показать',
    all: 'Всё',
    kinds: {
      news: 'Новости',
      talks: 'Переговоры и соглашения',
      moves: 'Ходы',
      pledges: 'Обязательства',
      numbers: 'Показатели',
    },
    month: (month, entries) => `${capital(month)}, ${count(entries, 'запись', 'записи', 'записей')}`,
  },
  scatter: SCATTER,
  timeline: TIMELINE,
  unroll: UNROLL,
  moments: MOMENTS,
};
