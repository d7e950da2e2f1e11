/** A module of a dependency no longer reads as we expect. */
export class CutNotFoundError extends Error {
  override readonly name = 'CutNotFoundError';
}

/** A piece of a module, and what it becomes. */
type Cut = readonly [found: string, becomes: string];

/** What stands under a name in the minified sources of Lit of which no element of ours makes use. */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  // Every browser that knows container queries, which the elements need, knows adopted style sheets. Only the function
  // `css` makes styles out of pieces; the build has made plain text of ours.
  '@lit/reactive-element/css-tag.js': [
    [
      'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
      'e=true,',
    ],
    [
      'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
      '',
    ],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'if(!this.o)(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o',
    ],
    [
      'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
      's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
    ],
    ['"string"==typeof t?t:t+""', 't'],
  ],
  // Properties come from a table, are texts, numbers or there or not, and are never written back to attributes.
  '@lit/reactive-element/reactive-element.js': [
    [',c=a.trustedTypes,l=c?c.emptyScript:""', ''],
    [',p=a.reactiveElementPolyfillSupport', ''],
    [',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
    [
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
      '',
    ],
    [
      'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      'return s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['t.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
      '',
    ],
    ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
    [
      'const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
      'const i=this.constructor,e=i._$Eh.get(t);void 0!==e&&(this[e]=u.fromAttribute(s,i.elementProperties.get(e).type))',
    ],
    [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    ['const t=this.properties,s=[...r(t),...o(t)];', 'const t=this.properties,s=r(t);'],
    [
      'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
      'static finalizeStyles(s){return[...new Set([s].flat(1/0))]}',
    ],
    [
      'static createProperty(t,s=b){if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}',
      'static createProperty(t,s){const i=Symbol();this.elementProperties.set(t,s),s.noAccessor||e(this.prototype,t,{get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}',
    ],
    [
      'static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??b}',
      '',
    ],
    ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,', 'getOwnPropertyNames:r,'],
    [',b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)',
    ],
    ['shouldUpdate(t){return!0}', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
      'return this.performUpdate(),!this.isUpdatePending',
    ],
    ['scheduleUpdate(){return this.performUpdate()}', ''],
    [
      'get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}',
      'get updateComplete(){return this._$ES}',
    ],
  ],
  // No template is made ahead of time, or of formulas, or in another document.
  'lit-html/lit-html.js': [
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'],
    [',2===i||3===i)', ',2===i)'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
    ['get tagName(){return this.element.tagName}', ''],
    [
      'e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e)',
      'e=t===A&&s!==A,h=t!==A&&s===A',
    ],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    [',B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3")', ''],
  ],
  'lit-element/lit-element.js': [
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    ['(s.litElementVersions??=[]).push("4.2.2");', ''],
  ],
  // A task is run by its controller, which asks for its state.
  '@lit/task/task.js': [
    [
      'get taskComplete(){return this.t||(1===this.i?this.t=new Promise(((t,s)=>{this.o=t,this.h=s})):3===this.i?this.t=Promise.reject(this.l):this.t=Promise.resolve(this.u)),this.t}',
      '',
    ],
    [
      'const h="object"==typeof s?s:{task:s,args:i};this.v=h.task,this.j=h.args,this.m=h.argsEqual??r,this.k=h.onComplete,this.A=h.onError,this.autoRun=h.autoRun??!0,"initialValue"in h&&(this.u=h.initialValue,this.i=2,this.O=this.T?.())',
      'this.v=s.task,this.k=s.onComplete',
    ],
    [
      'hostUpdate(){!0===this.autoRun&&this.S()}hostUpdated(){"afterUpdate"===this.autoRun&&this.S()}T(){if(void 0===this.j)return;const t=this.j();if(!Array.isArray(t))throw Error("The args function must return an array");return t}async S(){const t=this.T(),s=this.O;this.O=t,t===s||void 0===t||void 0!==s&&this.m(s,t)||await this.run(t)}',
      '',
    ],
    [
      't??=this.T(),this.O=t,1===this.i?this.q?.abort():(this.t=void 0,this.o=void 0,this.h=void 0),this.i=1,"afterUpdate"===this.autoRun?queueMicrotask((()=>this._.requestUpdate())):this._.requestUpdate();',
      '1===this.i&&this.q?.abort(),this.i=1,this._.requestUpdate();',
    ],
    ['if(s===i)this.i=0;else{', '{'],
    [',this.o?.(s)}else{try{this.A?.(h)}catch{}this.i=3,this.h?.(h)}', '}else this.i=3;'],
    [
      'render(t){switch(this.i){case 0:return t.initial?.();case 1:return t.pending?.();case 2:return t.complete?.(this.value);case 3:return t.error?.(this.error);default:throw Error("Unexpected status: "+this.i)}}',
      '',
    ],
  ],
};

/**
 * The source of a module without what no element uses.
 *
 * @throws {CutNotFoundError}
 */
export function withoutUnused(path: string, source: string): string {
  const module = Object.keys(cuts).find((name) => path.replaceAll('\\', '/').endsWith(`/node_modules/${name}`));
  return module === undefined ? source : cuts[module]!.reduce((text, cut) => cutOut(module, text, cut), source);
}

function cutOut(module: string, source: string, [found, becomes]: Cut): string {
  const pieces = source.split(found);
  if (pieces.length !== 2) {
    throw new CutNotFoundError(
      `Expected "${found}" once in ${module}, found it ${pieces.length - 1} times. ` +
        'See how this version says it, and whether the elements still make no use of it.',
    );
  }
  return pieces.join(becomes);
}
