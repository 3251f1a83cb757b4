import { inventedShape, type Shape } from './inventedShape.ts'
import { testPicture } from './testPicture.ts'
import { threeTowns } from './threeTowns.ts'

const credit = 'Drawn by a script'

/** Pictures of a statement (three: wide, high, small), of an event, and of the report. */
export function pictured(): Shape {
  const shape = inventedShape({
    id: 'pictured',
    title: 'Invented: pictures of stripes',
    from: '2024-03-01',
    to: '2024-03-20',
    places: threeTowns,
    statements: [
      {
        on: '2024-03-10',
        about: ['town-0'],
        pictures: [
          { file: 'wide.png', alt: 'Wide stripes', credit, caption: 'Test caption of the wide picture.' },
          { file: 'high.png', alt: 'High stripes', credit },
          { file: 'small.png', alt: 'A few stripes', credit },
        ],
      },
      { on: '2024-03-12', about: ['town-1'] },
    ],
    events: [
      {
        when: '2024-03-08',
        title: 'A test event with a picture',
        places: ['town-1'],
        pictures: [{ file: 'event.png', alt: 'Stripes of an event', credit }],
      },
    ],
    pictures: [{ file: 'report.png', alt: 'Stripes of a report', credit, caption: 'The test report’s front page.' }],
  })
  const pictures = {
    'wide.png': testPicture(1800, 1000),
    'high.png': testPicture(500, 1500),
    'small.png': testPicture(160, 120),
    'event.png': testPicture(640, 400),
    'report.png': testPicture(300, 400),
  }
  return { ...shape, pictures }
}
