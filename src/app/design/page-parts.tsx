import { CircleQuestionMark, FlaskConical, KeyRound, TriangleAlert } from 'lucide-react'
import { Button } from '#src/ui/button.tsx'
import { Wordmark } from '#src/ui/wordmark.tsx'
import { State, type Specimen } from './specimen.tsx'

const Wordmarks = () => (
  <>
    <State name="On the page">
      <Wordmark name="Alizé" />
    </State>
    <State name="On the deep sea">
      <div className="header state__band">
        <Wordmark name="Alizé" />
      </div>
    </State>
  </>
)

const Banners = () => (
  <>
    <State name="News" wide>
      <div className="banner">
        <TriangleAlert />
        <p>
          Mail is slow this morning. <a href="#banner">What we know</a>
        </p>
      </div>
    </State>
    <State name="Long text" narrow>
      <div className="banner">
        <FlaskConical />
        <p>Demonstration: everything happens in this browser, with people who do not exist.</p>
      </div>
    </State>
  </>
)

const TaskCards = () => (
  <>
    <State name="In a grid" wide>
      <ul className="tasks">
        <li>
          <a className="task" href="#task-card">
            <KeyRound />
            <span className="task__title">Activate my account</span>
            <span className="task__text">First connection, with my NUMEN. About 4 minutes.</span>
          </a>
        </li>
        <li>
          <a className="task" href="#task-card">
            <CircleQuestionMark />
            <span className="task__title">I cannot sign in</span>
            <span className="task__text">Someone helps you.</span>
          </a>
        </li>
      </ul>
    </State>
    <State name="Long text" narrow>
      <a className="task" href="#task-card">
        <KeyRound />
        <span className="task__title">Confirmation of my administrative situation</span>
        <span className="task__text">Opens on another site (administration.ac-exemple.example).</span>
      </a>
    </State>
  </>
)

const Sheets = () => (
  <State name="A step of a wizard" wide>
    <div className="sheet flow">
      <p className="lead">It went to the private address ending in “@example.org”.</p>
      <p>Blocks stand one under the other, with more room before what starts a new thought.</p>
      <ul>
        <li>Lines stay under 70 characters.</li>
        <li>One primary action.</li>
      </ul>
      <div className="actions">
        <Button>Check the code</Button>
        <Button variant="quiet">Go back</Button>
      </div>
      <p className="soft">What is less important is quieter, and still easy to read.</p>
    </div>
  </State>
)

export const pageParts: Specimen[] = [
  {
    id: 'wordmark',
    name: 'Wordmark',
    about: 'Three lines of the trade wind that fill a sail, then the name.',
    States: Wordmarks,
  },
  {
    id: 'banner',
    name: 'Banner',
    about: 'A word from the service to everyone, under the header.',
    keys: [['Tab', 'Goes to its link, where it has one.']],
    States: Banners,
  },
  {
    id: 'task-card',
    name: 'Task card',
    about: 'One thing people come to do. The whole card is the link, and its title is what it does.',
    keys: [['Enter', 'Follows it.']],
    States: TaskCards,
  },
  {
    id: 'sheet',
    name: 'Sheet',
    about: 'What a page is about, on the sail: from edge to edge on a phone.',
    keys: [['Tab', 'Goes through what stands on it, in reading order.']],
    States: Sheets,
  },
]
