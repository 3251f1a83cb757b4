// A CloudFront Function for Dateline: runtime cloudfront-js-2.0, event type "viewer request". It finds the page of a folder
// and chooses the compressed copy that the reader accepts. docs/hosting.md says how to set it up. Written in the little that
// this runtime knows: ECMAScript 5.1 with const, arrow functions and templates.

// Each of these is stored three times, as scripts/objects.ts says: FILE, FILE.br and FILE.gz.
const text = /\.(html|js|mjs|css|json|geojson|svg|txt|xml|ttf|wasm)$/

function handler(event) {
  const request = event.request
  const name = request.uri.slice(request.uri.lastIndexOf('/') + 1)
  if (name === '') request.uri += 'index.html'
  else if (name.indexOf('.') === -1) return redirection(`./${name}/${queryOf(request.querystring)}`)
  // A part of a compressed copy can't be read: a range is one of the file itself.
  if (!text.test(request.uri) || request.headers.range) return request
  const accepted = request.headers['accept-encoding'] ? request.headers['accept-encoding'].value : ''
  if (isAccepted('br', accepted)) request.uri += '.br'
  else if (isAccepted('gzip', accepted)) request.uri += '.gz'
  return request
}

// To the folder with its slash, from which a page's own addresses count.
function redirection(location) {
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: { location: { value: location }, 'cache-control': { value: 'no-cache' } },
  }
}

// "gzip, br;q=0" accepts gzip and refuses br.
function isAccepted(encoding, accepted) {
  return accepted.split(',').some((part) => {
    const words = part
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    return words[0] === encoding && !/^q=0(\.0*)?$/.test(words[1] || '')
  })
}

function queryOf(parameters) {
  const pairs = Object.keys(parameters).map((name) =>
    (parameters[name].multiValue || [parameters[name]])
      .map((each) => (each.value === '' ? name : `${name}=${each.value}`))
      .join('&'),
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}
