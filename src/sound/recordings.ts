/** The recordings that ship, as addresses: one hand’s work, from the pack “mechanical” of uisfx (CC0). */
import check from 'uisfx/sounds/mechanical/check.mp3?url';
import connect from 'uisfx/sounds/mechanical/connect.mp3?url';
import disconnect from 'uisfx/sounds/mechanical/disconnect.mp3?url';
import error from 'uisfx/sounds/mechanical/error.mp3?url';
import expand from 'uisfx/sounds/mechanical/expand.mp3?url';
import lock from 'uisfx/sounds/mechanical/lock.mp3?url';
import notification from 'uisfx/sounds/mechanical/notification.mp3?url';
import open from 'uisfx/sounds/mechanical/open.mp3?url';
import press from 'uisfx/sounds/mechanical/press.mp3?url';
import receive from 'uisfx/sounds/mechanical/receive.mp3?url';
import type { Recording } from './sounds.ts';

export const RECORDINGS: { readonly [R in Recording]: string } = {
  press,
  lock,
  open,
  receive,
  expand,
  check,
  error,
  disconnect,
  connect,
  notification,
};
