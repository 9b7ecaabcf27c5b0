import { readdirSync, readFileSync } from 'node:fs';

/** What expressions of Preact come to, where nobody hydrates, suspends, portals, or catches what others throw. */
export const known = {
  false: [
    'isHydrating',
    'moved',
    'newVNode._original != oldVNode._original',
    'oldVNode._flags & MODE_HYDRATE',
    'oldVNode._flags & MODE_SUSPENDED',
    'oldVNode._flags & REF_DETACHED',
    'oldDom && !oldDom.parentNode',
    'oldDom.nodeType == 8',
    'next.nodeType == 8',
    'parentDom.nodeType == 9',
    'vnode && vnode._flags & MODE_HYDRATE',
    'c._bits & COMPONENT_DIRTY && ++count < 25',
    'c._bits & COMPONENT_PENDING_ERROR',
    'c._bits & COMPONENT_PROCESSING_EXCEPTION',
    '!currentComponent._hasScuFromHooks',
    '!namespace',
    'this.props.value != _props.value',
    'childVNode.constructor === String',
    'namespace == MATH_NAMESPACE',
    "nodeType == 'foreignObject'",
    "nodeType == 'math'",
    "nodeType == 'progress' && inputValue == NULL",
    "nodeType == 'template'",
    "i == 'dangerouslySetInnerHTML'",
    "'defaultChecked' in newProps",
    "'defaultValue' in newProps",
    "name == 'popover'",
    "name == 'style'",
    "name != (name = name.replace(CAPTURE_REGEX, '$1'))",
    "typeof childVNode == 'function'",
    "typeof oldValue != 'function'",
    "typeof ref == 'function'",
    "typeof update == 'function'",
    "typeof value != 'function'",
    "typeof value == 'function'",
  ],
  true: ["name != 'colSpan'", "name != 'form'", "name != 'list'", "name != 'popover'", "name != 'rowSpan'"],
  undefined: [
    'excessDomChildren',
    'newHtml',
    'oldHtml',
    'resumed',
    'snapshot',
    'this._bits |= COMPONENT_FORCE',
    'tmp = newType.contextType',
    'tmp && globalContext[tmp._id]',
    'newVNode._flags &= RESET_MODE',
    'childVNode._flags |= LIS_CANDIDATE',
    '!skipRemove && (r = vnode._component) && (r = r._excess) && (end = rangeEnd(r, (nodes = [])))',
    'EMPTY_ARR.push.apply(c._renderCallbacks, c._stateCallbacks)',
    'c._bits &= ~COMPONENT_FORCE',
    'c._stateCallbacks',
    'this._renderCallbacks.push(callback)',
    'this._stateCallbacks.push(callback)',
    'c.componentWillMount',
    'c.componentWillReceiveProps',
    'c.componentWillUpdate',
    'c.getSnapshotBeforeUpdate',
    'c.shouldComponentUpdate',
    'newProps._parentDom',
    'newProps.is ? newProps : parentDom',
    'newType.getDerivedStateFromProps',
    'oldVNode.props._parentDom',
    'options._diff',
    'options._hook',
    'options._hydrationMismatch',
    'options._root',
    'options._skipEffects',
    'options.debounceRendering',
    'options.event',
    'options.requestAnimationFrame',
    'options.vnode',
    'parentDom.firstChild',
    'parentDom.moveBefore',
    'parentVNode.props._parentDom',
    'prevDebounce',
    'vnode.props._parentDom',
  ],
  name: ["name.replace(/xlink(H|:h)/, 'h').replace(/sName$/, 's')"],
  document: ['parentDom.ownerDocument || document'],
  tmp: ['tmp && tmp.type === Fragment && tmp.key == NULL ? tmp.props.children : tmp'],
  globalContext: ['tmp ? provider ? provider.props.value : tmp._defaultValue : globalContext'],
  skipRemove: ['skipRemove && !vnode.props._parentDom'],
  '{}': ['{ _catchError }'],
  // Lists here are short: what left its place is put anew, without a search for the fewest moves.
  'childVNode._flags |= INSERT_VNODE': ['moved = 1'],
};

const unasked = [
  /\b(createPortal|cloneElement|hydrate|memo|forwardRef|Suspense|useErrorBoundary|contextType)\b/,
  /\b(dangerouslySetInnerHTML|default(Value|Checked)|popover|(col|row)Span|xlink\w+|className)\b/,
  /\b(getDerivedState|getSnapshot|shouldComponent|componentDidCatch|componentWill(?!Unmount))/,
  /<(math|template|foreignObject)\b/,
  /\bon\w+Capture=|\bref=\{(\(|\w+ =>)|\bstyle=\{\{/,
  /this\.(setState\((\(|\w+ =>)|forceUpdate\(\w)/,
];

const isBuilt = (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name);

/** Fails the build for what Preact is without here. */
export function nothingElseAsked() {
  const src = new URL('../src/', import.meta.url);
  for (const file of readdirSync(src, { recursive: true }).filter(isBuilt)) {
    const text = readFileSync(new URL(file, src), 'utf8');
    for (const words of unasked) {
      const found = words.exec(text);
      if (found) throw new Error(`${file} asks "${found[0]}" of Preact, which the build leaves out.`);
    }
  }
}
