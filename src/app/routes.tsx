import { Route, Routes } from 'react-router-dom'
import { paths } from '#src/paths.ts'
import { Layout } from './layout.tsx'
import { NotFound } from './not-found.tsx'
import { rooms } from './rooms.ts'

/** Every page. */
export const Pages = () => (
  <Routes>
    <Route element={<Layout />}>
      <Route path={paths.home} element={<rooms.home />} />
      <Route path={paths.signIn} element={<rooms.signIn />} />
      <Route path={`${paths.firstConnection}/:step?`} element={<rooms.firstConnection />} />
      <Route path={`${paths.forgottenIdentifier}/:step?`} element={<rooms.forgottenIdentifier />} />
      <Route path={`${paths.forgottenPassword}/:step?`} element={<rooms.forgottenPassword />} />
      <Route path={paths.blockedAccount} element={<rooms.blockedAccount />} />
      <Route path={paths.account} element={<rooms.account />} />
      <Route path={paths.accountPassword} element={<rooms.accountPassword />} />
      <Route path={paths.accountContacts} element={<rooms.accountContacts />} />
      <Route path={paths.accountActivity} element={<rooms.accountActivity />} />
      <Route path={paths.accountCheckUp} element={<rooms.accountCheckUp />} />
      <Route path={`${paths.accountForwarding}/:step?`} element={<rooms.accountForwarding />} />
      <Route path={paths.accountSignature} element={<rooms.accountSignature />} />
      <Route path={`${paths.help}/:article?`} element={<rooms.help />} />
      <Route path={paths.undo} element={<rooms.undo />} />
      <Route path={`${paths.numenUnknown}/:step?`} element={<rooms.numenUnknown />} />
      <Route path={paths.devices} element={<rooms.devices />} />
      <Route path={paths.sheet} element={<rooms.sheet />} />
      <Route path={paths.contact} element={<rooms.contact />} />
      <Route path={paths.accessibility} element={<rooms.accessibility />} />
      <Route path={paths.personalData} element={<rooms.personalData />} />
      <Route path={paths.legalNotice} element={<rooms.legalNotice />} />
      <Route path={paths.report} element={<rooms.report />} />
      <Route path={paths.reportFollowUp} element={<rooms.reportFollowUp />} />
      <Route path={paths.design} element={<rooms.design />} />
      <Route path="*" element={<NotFound />} />
    </Route>
  </Routes>
)
