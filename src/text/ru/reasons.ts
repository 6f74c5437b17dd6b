/** Bots' reasons. Every datum may be missing: the line must stay true without it. */
import type { RoleId } from '../../kernel/setup.ts';
import type { ReasonWords } from '../reason-words.ts';
import type { Context } from '../context.ts';
import { Who, did, does, issue, month, onTrack, quote, who } from './grammar.ts';

const on = (at: Context, id: string | undefined): string => (id ? ` по пункту ${issue(at, id)}` : '');
const to = (at: Context, role: string | undefined): string => (role ? ` ${who(at, role, 'dat')}` : '');
const from = (at: Context, role: string | undefined): string => (role ? ` от ${who(at, role, 'gen')}` : '');
const track = (at: Context, id: string | undefined): string => (id ? onTrack(at, id) : '');
/** `Россия отклонила` */
const By = (at: Context, by: RoleId, masculine: string): string => `${Who(at, by)} ${did(at, by, masculine)}`;

const SINCE = {
  deal: 'с тех пор подписано соглашение',
  credibility: 'обещаниям другой стороны с тех пор верят меньше',
  clamp: 'с тех пор удержан ещё один шаг',
  mandate: 'мандата на них больше нет',
} as const;

export const REASONS = {
  'opened-high': (data, by, at) =>
    `${By(at, by, 'начал')} с высоких запросов${data.to ? ` к ${who(at, data.to, 'dat')}` : ''}${on(at, data.issue)}, чтобы было что уступить потом.`,
  conceded: (data, by, at) =>
    `${By(at, by, 'уступил')}${to(at, data.to)}${on(at, data.issue)}, чтобы приблизить соглашение.`,
  'held-firm': (data, by, at) =>
    `${Who(at, by)} не ${did(at, by, 'уступил')}${on(at, data.issue)}: ${data.until ? `время ещё есть — до ${month(at, data.until, 'gen')}` : `пока больше уступать не ${does(at, by, 'собирается', 'собираются', 'собираетесь')}`}.`,
  'traded-issues': (data, by, at) => {
    const gave = data.gave ? issue(at, data.gave) : 'менее важное';
    const got = data.got ? issue(at, data.got) : 'более важное';
    return `${By(at, by, 'предложил')}${to(at, data.to)} обмен: уступка — ${gave}, взамен — ${got}.`;
  },
  accepted: (data, by, at) =>
    `${By(at, by, 'ответил')} согласием на предложение${from(at, data.to)}: оно отвечало цели на этот месяц.`,
  'accepted-late': (data, by, at) =>
    `${By(at, by, 'ответил')} согласием на предложение${from(at, data.to)}: оно лучше, чем ничего, а времени мало.`,
  'declined-below-walkaway': (data, by, at) =>
    `${By(at, by, 'отклонил')} предложение${from(at, data.to)}: без соглашения лучше.`,
  'declined-for-better': (data, by, at) =>
    `${By(at, by, 'отклонил')} предложение${from(at, data.to)}: ${does(at, by, 'ждёт', 'ждут', 'ждёте')} лучшего.`,
  'terms-changed': (data, by, at) =>
    `${By(at, by, 'отказался')} от своих прежних условий${data.to ? ` для ${who(at, data.to, 'gen')}` : ''}: ${data.since ? SINCE[data.since] : 'теперь они стоят для этой стороны намного меньше'}.`,
  'kept-pledge': (data, by, at) =>
    `${By(at, by, 'взялся')} выполнять своё обязательство${on(at, data.issue)}: доверие стоит дороже.`,
  'broke-pledge': (data, by, at) =>
    `${Who(at, by)} не ${did(at, by, 'стал')} выполнять своё обязательство${on(at, data.issue)}: это обошлось бы дороже.`,
  'moved-for': (data, by, at) =>
    `${By(at, by, 'сделал')} ход${data.move ? ` ${quote(at.move(data.move))}` : ''}${data.what ? ` ради показателя ${quote(at.thing(data.what))}` : ': для целей этой стороны он обещал больше других'}.`,
  'held-leverage': (data, by, at) =>
    `${By(at, by, 'сохранил')} удержанные шаги${track(at, data.track)}: за отпущенный шаг уже ничего не получить.`,
  'released-leverage': (data, by, at) =>
    `${By(at, by, 'отпустил')} шаг${track(at, data.track)}${data.to ? ` для ${who(at, data.to, 'gen')}` : ''}: удерживать его стоило больше, чем приносило.`,
  warned: (data, by, at) =>
    `${By(at, by, 'предупредил')}${data.move ? ` о ходе ${quote(at.move(data.move))}` : ' о своём ходе'}${data.round ? ` в ${month(at, data.round, 'loc')}` : ''}, чтобы получить ответ раньше, чем придётся действовать.`,
  'told-preferences': (data, by, at) =>
    `${By(at, by, 'сказал')}, насколько это важно${on(at, data.issue)}, чтобы другие могли это предложить.`,
  called: (data, by, at) =>
    `${By(at, by, 'востребовал')} обязательство${on(at, data.issue)}: иначе срок так и не наступил бы.`,
  waited: (_data, by, at) => `${Who(at, by)} не ${did(at, by, 'сделал')} хода: ни один не обещал достаточно.`,
} satisfies ReasonWords;
