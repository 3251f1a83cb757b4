import { expect, test } from './drivers/dateline.ts'

test('a deep link opens at its place, day and quote, and survives reload, back and forward', async ({ dateline }) => {
  await dateline.open('?map=still#place=raqqa&date=2016-11-02&quote=carter-proceeding-now')
  const expectAll = async () => {
    await expect(dateline.listed('raqqa')).toHaveAttribute('aria-pressed', 'true')
    await dateline.expectDay('2016-11-02')
    await expect(dateline.card('carter-proceeding-now')).toHaveAttribute('data-chosen', 'true')
  }
  await expectAll()
  await dateline.page.reload()
  await expectAll()
  await dateline.listed('mosul').click()
  await expect(dateline.page).toHaveURL(/#place=mosul&date=2016-11-02$/)
  await dateline.page.goBack()
  await expectAll()
  await dateline.page.goForward()
  await expect(dateline.listed('mosul')).toHaveAttribute('aria-pressed', 'true')
  await expect(dateline.card('carter-proceeding-now')).toHaveCount(0)
})

test('a run of days scrubbed is one step back', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.listed('raqqa').click()
  await dateline.slider.focus()
  for (let day = 0; day < 5; day += 1) await dateline.page.keyboard.press('ArrowLeft')
  await expect(dateline.page).toHaveURL(/date=2016-11-01/)
  await dateline.page.goBack()
  await dateline.expectDay('2016-11-06')
  await expect(dateline.listed('raqqa')).toHaveAttribute('aria-pressed', 'true')
  await dateline.page.goBack()
  await expect(dateline.listed('raqqa')).toHaveAttribute('aria-pressed', 'false')
})

test('a place chosen while days go by is one step back, to the last of them', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.slider.focus()
  for (let day = 0; day < 5; day += 1) await dateline.page.keyboard.press('ArrowLeft')
  // At once, before the last of the days is in the address: a real click waits longer.
  await dateline.listed('raqqa').dispatchEvent('click')
  await expect(dateline.page).toHaveURL(/#place=raqqa&date=2016-11-01$/)
  await dateline.page.goBack()
  await expect(dateline.listed('raqqa')).toHaveAttribute('aria-pressed', 'false')
  await dateline.expectDay('2016-11-01')
})

test('Back while days go by leads to before them, and Forward to them', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.listed('raqqa').click()
  await expect(dateline.page).toHaveURL(/#place=raqqa$/)
  await dateline.slider.focus()
  await dateline.page.keyboard.press('ArrowLeft')
  await expect(dateline.page).toHaveURL(/#place=raqqa&date=2016-11-05$/)
  // In one task: on a slow machine the address would settle between the two.
  await dateline.slider.evaluate((slider) => {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }))
    history.back()
  })
  await dateline.expectDay('2016-11-06')
  await expect(dateline.page).toHaveURL(/#place=raqqa$/)
  await dateline.page.goForward()
  await dateline.expectDay('2016-11-05')
})

test('a changed hash is followed', async ({ dateline }) => {
  await dateline.open('?map=still')
  await dateline.page.evaluate(() => {
    location.hash = '#place=hit&date=2016-11-03'
  })
  await expect(dateline.listed('hit')).toHaveAttribute('aria-pressed', 'true')
  await dateline.expectDay('2016-11-03')
})

for (const hash of [
  '#place=atlantis&date=2016-13-40&quote=nobody&speaker=x&side=y',
  '#date=2017-01-01',
  '#place=&date=&quote=',
  '#%E0%A4%A&place=%',
  '#constructor=1&__proto__=2',
]) {
  test(`what is malformed or unknown in the address is ignored: ${hash}`, async ({ dateline }) => {
    await dateline.open(`?map=still${hash}`)
    await dateline.expectDay('2016-11-06')
    await expect(dateline.chosen).toHaveCount(0)
  })
}

test('the page is dark when the address says so', async ({ dateline }) => {
  await dateline.page.emulateMedia({ colorScheme: 'light' })
  await dateline.open('?map=still&dark=true')
  const background = () => dateline.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await background()).toBe('rgb(22, 22, 20)')
  await dateline.page.emulateMedia({ colorScheme: 'dark' })
  await dateline.open('?map=still&dark=false')
  expect(await background()).toBe('rgb(251, 250, 247)')
})
