import * as z from 'zod/mini'
import { Account, Activity, Undone } from '#src/contract/account.ts'
import { Activation } from '#src/contract/activation.ts'
import { CheckUp } from '#src/contract/check-up.ts'
import { Forward } from '#src/contract/forward.ts'
import { IdentifierRequested } from '#src/contract/identifier-request.ts'
import { NumenRequest } from '#src/contract/numen-request.ts'
import { OwnReports, Report, ReportFiles, SentReport } from '#src/contract/report.ts'
import { Reset } from '#src/contract/reset.ts'
import { SessionState } from '#src/contract/session.ts'
import { Status } from '#src/contract/status.ts'

/** What calls that succeed are answered with, by the name it has in the description. */
export const views = {
  Account,
  Activation,
  Activity,
  CheckUp,
  Forward,
  IdentifierRequested,
  /** There is nothing to tell. */
  Nothing: z.record(z.string(), z.never()),
  NumenRequest,
  OwnReports,
  Report,
  ReportFiles,
  Reset,
  SentReport,
  SessionState,
  Status,
  Undone,
}
export type Views = typeof views
