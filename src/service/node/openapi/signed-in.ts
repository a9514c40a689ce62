import { limits, type Under } from './operation.ts'

const unknown = { refusals: ['not-found'] } as const

/** What somebody does who is signed in. */
export const signedIn: Under<'account' | 'activity' | 'check-ups'> = {
  '/api/account': {
    $get: { summary: 'One’s account', status: 200, view: 'Account', for: 'session' },
  },
  '/api/account/proof': {
    $post: {
      summary: 'Types the password again, for what needs it',
      status: 200,
      view: 'Account',
      for: 'session',
      refusals: limits,
    },
  },
  '/api/account/password': {
    $put: {
      summary: 'Changes the password',
      status: 200,
      view: 'Account',
      for: 'session',
      refusals: limits,
    },
  },
  '/api/account/contacts': {
    $post: {
      summary: 'Adds a rescue contact, which gets a code',
      status: 200,
      view: 'Account',
      for: 'proof',
      refusals: limits,
    },
  },
  '/api/account/contacts/codes': {
    $post: {
      summary: 'Sends another code',
      status: 200,
      view: 'Account',
      for: 'session',
      refusals: ['step-closed', ...limits],
    },
  },
  '/api/account/contacts/code': {
    $post: {
      summary: 'Types the code',
      status: 200,
      view: 'Account',
      for: 'session',
      refusals: ['step-closed', ...limits],
    },
  },
  '/api/account/contacts/candidate': {
    $delete: {
      summary: 'Gives up the contact that waits for its code',
      status: 200,
      view: 'Account',
      for: 'session',
    },
  },
  '/api/account/contacts/:id/confirmation': {
    $post: { summary: 'Still one’s own', status: 200, view: 'Account', for: 'session', ...unknown },
  },
  '/api/account/contacts/:id': {
    $delete: { summary: 'Removes a contact', status: 200, view: 'Account', for: 'proof', ...unknown },
  },
  '/api/activity': {
    $get: {
      summary: 'Sessions, devices, events and messages',
      status: 200,
      view: 'Activity',
      for: 'session',
    },
  },
  '/api/activity/sessions/:id': {
    $delete: { summary: 'Ends a session', status: 200, view: 'Activity', for: 'proof', ...unknown },
  },
  '/api/activity/sessions': {
    $delete: { summary: 'Ends all other sessions', status: 200, view: 'Activity', for: 'proof' },
  },
  '/api/activity/devices/:id': {
    $delete: { summary: 'Forgets a device', status: 200, view: 'Activity', for: 'proof', ...unknown },
  },
  '/api/check-ups': {
    $get: { summary: 'Everything that works in the account', status: 200, view: 'CheckUp', for: 'session' },
    $post: {
      summary: 'Keeps or drops each of it',
      status: 200,
      view: 'CheckUp',
      for: 'proof',
      refusals: ['step-closed'],
    },
  },
}
