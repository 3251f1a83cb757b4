import type { TraceEvent } from '../session/recordTrace.ts'

/** A kind of what a main thread does. */
export type WorkKind = (typeof workKinds)[number]['id']

/** The categories of Chromium’s trace that the events below belong to. */
export const traceCategories = [
  'toplevel',
  'blink',
  'cc',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-v8.compile',
  'input',
  'loading',
  'navigation',
  'v8',
  'v8.execute',
]

/**
 * The kinds in the order of the tables, and the names of Chromium’s events that are of each. A name that ends in `.*`
 * stands for all that begin so. An event that is not named is of its parent’s kind, or `other` if it has none.
 */
export const workKinds = [
  { id: 'idle', what: 'waiting: the thread is idle', events: [] },
  {
    id: 'navigation',
    what: 'taking over the navigation',
    events: [
      'AgentSchedulingGroup::CreateWebView',
      'RenderFrameImpl::CommitNavigation',
      'LocalWindowProxy::CreateContext',
      'V8.DeserializeContext',
      'ContextCreatedNotification',
      'InstallConditionalFeatures',
    ],
  },
  {
    id: 'parse',
    what: 'parsing HTML',
    events: ['NavigationBodyLoader::OnReadable', 'DocumentLoader::BodyLoadingFinished', 'ParseHTML'],
  },
  {
    id: 'input',
    what: 'input',
    events: ['WidgetBaseInputHandler::OnHandleInputEvent', 'WebFrameWidgetImpl::HandleInputEvent'],
  },
  {
    id: 'script',
    what: 'script',
    events: [
      'EvaluateScript',
      'FunctionCall',
      'RunMicrotasks',
      'BlinkScheduler_PerformMicrotaskCheckpoint',
      'FireAnimationFrame',
      'FireIdleCallback',
      'TimerFire',
      'MessagePort::Accept',
      'MinorGC',
      'MajorGC',
      'v8.*',
      'V8.*',
    ],
  },
  {
    id: 'style',
    what: 'style',
    events: [
      'UpdateLayoutTree',
      'ParseAuthorStyleSheet',
      'Blink.Style.*',
      'Document::updateStyle',
      'Document::updateStyleInvalidationIfNeeded',
    ],
  },
  {
    id: 'layout',
    what: 'layout',
    events: [
      'Layout',
      'Blink.Layout.*',
      'Blink.ForcedStyleAndLayout.*',
      'Document::UpdateStyleAndLayout',
      'LocalFrameView::UpdateStyleAndLayout',
      'LocalFrameView::RunStyleAndLayoutLifecyclePhases',
      'LocalFrameView::NotifyResizeObservers',
      'IntersectionObserverController::computeIntersections',
    ],
  },
  {
    id: 'paint',
    what: 'paint and layers',
    events: [
      'ProxyMain::BeginMainFrame',
      'WebFrameWidgetImpl::UpdateLifecycle',
      'LocalFrameView::ScheduleAnimation',
      'PrePaint',
      'Paint',
      'PaintImage',
      'Layerize',
      'UpdateLayer',
      'Commit',
    ],
  },
  {
    id: 'commit',
    what: 'waiting for the compositor’s commit',
    events: ['LayerTreeHost::WaitForCommitCompletion'],
  },
  { id: 'hitTest', what: 'hit test', events: ['HitTest'] },
  {
    id: 'address',
    what: 'URL update',
    events: ['FrameLoader::updateForSameDocumentNavigation', 'RenderFrameImpl::didFinishSameDocumentNavigation'],
  },
  {
    id: 'bench',
    what: 'the bench’s own',
    events: ['LocalWindowProxy::Initialize', 'V8.CollectSourcePositions'],
  },
  { id: 'other', what: 'other', events: [] },
] as const satisfies readonly { readonly id: string; readonly what: string; readonly events: readonly string[] }[]

const kindsByName = new Map<string, WorkKind>(
  workKinds.flatMap(({ id, events }) => events.map((name): [string, WorkKind] => [name, id])),
)

/**
 * The kind of an event whose parent is of kind `parent`. The bench’s own are scripts without an address, as the probe
 * and Playwright’s are, messages of DevTools, and what script these run.
 */
export function kindOf({ name, args }: TraceEvent, parent: WorkKind | null): WorkKind {
  if (name === 'FunctionCall') return args?.data?.url === '' ? 'bench' : 'script'
  if (args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools')) return 'bench'
  const own = kindsByName.get(name) ?? kindsByName.get(name.replace(/[^.]*$/, '*')) ?? parent ?? 'other'
  return own === 'script' && parent === 'bench' ? 'bench' : own
}
