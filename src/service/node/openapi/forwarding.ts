import { limits, type Under } from './operation.ts'

/** Where somebody who is signed in has their mail copied to. */
export const forwarding: Under<'forward'> = {
  '/api/forward': {
    $get: {
      summary: 'The forward, as the mail server knows it',
      status: 200,
      view: 'Forward',
      for: 'session',
    },
    $put: {
      summary: 'Asks for a forward, which its destination confirms',
      status: 200,
      view: 'Forward',
      for: 'proof',
      ifMatch: true,
      refusals: ['forward-forbidden', 'forward-too-soon', 'stale', ...limits],
    },
    $delete: {
      summary: 'Takes the forward away',
      status: 200,
      view: 'Forward',
      for: 'proof',
      ifMatch: true,
      refusals: ['step-closed', 'stale'],
    },
  },
  '/api/forward/codes': {
    $post: {
      summary: 'Sends another code to the destination',
      status: 200,
      view: 'Forward',
      for: 'session',
      refusals: ['forward-forbidden', 'step-closed', ...limits],
    },
  },
  '/api/forward/code': {
    $post: {
      summary: 'Types the code that the destination got',
      status: 200,
      view: 'Forward',
      for: 'session',
      refusals: ['forward-forbidden', 'step-closed', ...limits],
    },
  },
  '/api/forward/candidate': {
    $delete: {
      summary: 'Gives up the address that waits for its code',
      status: 200,
      view: 'Forward',
      for: 'session',
    },
  },
  '/api/forward/rule': {
    $post: {
      summary: 'Has the rule written again',
      status: 200,
      view: 'Forward',
      for: 'proof',
      refusals: ['forward-forbidden', 'step-closed'],
    },
  },
  '/api/forward/tests': {
    $post: {
      summary: 'Sends a message through the forward',
      status: 200,
      view: 'Forward',
      for: 'session',
      refusals: ['step-closed', ...limits],
    },
  },
  '/api/forward/tests/word': {
    $post: {
      summary: 'Types the word that came out at its end',
      status: 200,
      view: 'Forward',
      for: 'session',
      refusals: ['step-closed', ...limits],
    },
  },
}
