import { openPortal } from './portal.tsx'
import { GOOD_PASSWORD, jean } from './people.ts'

type Opened = Awaited<ReturnType<typeof openPortal>>

/** A person's gestures in the first connection, in French, by label. */
export function walkIn({ user, screen, world }: Opened) {
  const type = async (label: string | RegExp, text: string) => {
    const field = await screen.findByLabelText(label)
    await user.clear(field)
    await user.type(field, text)
  }
  const press = (name: string) => user.click(screen.getByRole('button', { name }))
  const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })
  const walk = {
    type,
    press,
    heading,
    async identify(person: Omit<typeof jean, 'uid'>) {
      const charter = screen.getByRole<HTMLInputElement>('checkbox', { name: /charte/ })
      if (!charter.checked) await user.click(charter)
      await type('Nom de famille', person.lastName)
      await type('NUMEN', person.numen)
      await type('Jour', person.birthDay)
      await type('Mois', person.birthMonth)
      await type('Année', person.birthYear)
      await press('Continuer')
    },
    async giveEmail(address: string) {
      await heading(/Où vous envoyer un code/)
      await type('Adresse e-mail privée', address)
      await press('Recevoir un code')
      await heading('Saisissez le code reçu')
    },
    async enterCode(code: string) {
      await type('Code', code)
      await press('Vérifier le code')
    },
    async choosePassword(password = GOOD_PASSWORD) {
      await heading('Choisissez votre mot de passe')
      await type('Nouveau mot de passe', password)
      await press('Activer mon compte')
    },
    async reachPassword() {
      await walk.identify(jean)
      await walk.giveEmail('jean@example.net')
      await walk.enterCode(world.lastCode('jean@example.net'))
      await heading('Choisissez votre mot de passe')
    },
  }
  return walk
}
