import { limits, type Under } from './operation.ts'

const flow = { for: 'flow', refusals: ['step-closed'] } as const
const code = { for: 'flow', refusals: ['step-closed', ...limits] } as const

/** What somebody does who is not signed in: activate, come back, ask who they are. */
export const gettingIn: Under<
  'status' | 'activations' | 'resets' | 'identifier-requests' | 'numen-requests' | 'sessions' | 'undos'
> = {
  '/api/status': {
    $get: { summary: 'Whether the portal is open, and messages leave at once', status: 200, view: 'Status' },
  },
  '/api/activations': {
    $post: {
      summary: 'Begins a first connection: who one is',
      status: 201,
      view: 'Activation',
      refusals: ['identity-not-matched', ...limits],
    },
  },
  '/api/activations/:id': {
    $get: { summary: 'How far it came', status: 200, view: 'Activation', for: 'flow' },
  },
  '/api/activations/:id/codes': {
    $post: { summary: 'Sends another code', status: 200, view: 'Activation', ...code },
  },
  '/api/activations/:id/code': {
    $post: { summary: 'Types the code', status: 200, view: 'Activation', ...code },
  },
  '/api/activations/:id/contact': {
    $put: { summary: 'Chooses a rescue contact, or none', status: 200, view: 'Activation', ...code },
  },
  '/api/activations/:id/password': {
    $put: { summary: 'Chooses the password: the account is open', status: 200, view: 'Activation', ...flow },
  },
  '/api/resets': {
    $post: {
      summary: 'Begins to come back by a code, the same for everybody, known or not',
      status: 201,
      view: 'Reset',
      refusals: limits,
    },
  },
  '/api/resets/:id': {
    $get: { summary: 'How far it came', status: 200, view: 'Reset', for: 'flow' },
  },
  '/api/resets/:id/codes': {
    $post: { summary: 'Sends another code, by the way one prefers', status: 200, view: 'Reset', ...code },
  },
  '/api/resets/:id/code': {
    $post: { summary: 'Types the code', status: 200, view: 'Reset', ...code },
  },
  '/api/resets/:id/password': {
    $put: { summary: 'Chooses the new password', status: 200, view: 'Reset', ...flow },
  },
  '/api/identifier-requests': {
    $post: {
      summary: 'Has one’s identifier sent, should one be known',
      status: 202,
      view: 'IdentifierRequested',
      refusals: limits,
    },
  },
  '/api/numen-requests': {
    $post: {
      summary: 'Begins to ask for a NUMEN',
      status: 201,
      view: 'NumenRequest',
      refusals: ['step-closed'],
    },
  },
  '/api/numen-requests/:id': {
    $get: { summary: 'How far it came', status: 200, view: 'NumenRequest', for: 'flow' },
  },
  '/api/numen-requests/:id/appointment': {
    $put: { summary: 'Asks for an appointment', status: 200, view: 'NumenRequest', ...code },
  },
  '/api/numen-requests/:id/copy': {
    $put: {
      summary: 'Sends a copy of an identity document, which waits for its request',
      status: 200,
      view: 'NumenRequest',
      ...code,
      files: ['image/jpeg', 'image/png'],
    },
  },
  '/api/numen-requests/:id/request': {
    $post: { summary: 'Asks to be called back', status: 200, view: 'NumenRequest', ...code },
  },
  '/api/sessions': {
    $post: {
      summary: 'Signs in',
      status: 201,
      view: 'SessionState',
      refusals: ['bad-credentials', 'password-is-numen', 'account-blocked', 'account-disabled', ...limits],
    },
  },
  '/api/sessions/current': {
    $delete: { summary: 'Signs out', status: 200, view: 'SessionState' },
  },
  '/api/undos': {
    $post: {
      summary: 'Undoes a change with the code of its alert',
      status: 200,
      view: 'Undone',
      refusals: ['flow-ended', 'account-blocked', 'account-disabled', ...limits],
    },
  },
  '/api/undos/:id': {
    $get: { summary: 'What was undone, and what comes next', status: 200, view: 'Undone', for: 'flow' },
  },
  '/api/undos/:id/password': {
    $put: { summary: 'Chooses a new password', status: 200, view: 'Undone', for: 'flow' },
  },
}
