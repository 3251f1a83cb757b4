// In the head of a list of stories, before anything is shown: an address that asks for a story leads to its page, which
// the site’s first page was while it had one story. Any other ?story= goes to a story’s page, which reads it or says why not.
{
  const { search, hash } = location
  const query = new URLSearchParams(search)
  const asked = query.get('story')
  if (asked) {
    const stories = document.currentScript.dataset.stories.split(' ')
    const own = stories.includes(asked)
    if (own) query.delete('story')
    const rest = query.size === 0 ? '' : `?${query}`
    location.replace(`stories/${own ? asked : stories[0]}/${rest}${hash}`)
  }
}
