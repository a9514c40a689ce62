import { limits, type Under } from './operation.ts'

const files = ['image/png', 'image/jpeg', 'application/pdf']
const key = { status: 200, refusals: ['subject-changed', ...limits] } as const

/** Reporting a problem, signed in or not, and following what becomes of it. */
export const reporting: Under<'reports'> = {
  '/api/reports': {
    $get: {
      summary: 'What this visit, or whoever is signed in, has reported',
      status: 200,
      view: 'OwnReports',
      refusals: ['subject-changed'],
    },
    $post: {
      summary: 'Reports a problem as a stranger',
      status: 201,
      view: 'SentReport',
      intent: true,
      refusals: limits,
    },
  },
  '/api/reports/signed-in': {
    $post: {
      summary: 'Reports a problem as whoever is signed in',
      status: 201,
      view: 'SentReport',
      for: 'session',
      intent: true,
      refusals: limits,
    },
  },
  '/api/reports/files': {
    $get: { summary: 'Files that wait for their report', status: 200, view: 'ReportFiles' },
    $post: {
      summary: 'Sends a file, which waits for its report',
      status: 201,
      view: 'ReportFiles',
      files,
      refusals: limits,
    },
  },
  '/api/reports/files/:id': {
    $delete: { summary: 'Takes a file back', status: 200, view: 'ReportFiles' },
  },
  '/api/reports/view': { $post: { summary: 'Reads a report', view: 'Report', ...key } },
  '/api/reports/messages': {
    $post: {
      summary: 'Adds a message',
      view: 'Report',
      intent: true,
      status: 200,
      refusals: ['step-closed', 'subject-changed', ...limits],
    },
  },
  '/api/reports/erase': { $post: { summary: 'Erases all of it', view: 'Nothing', ...key } },
}
