export { Breaker } from './breaker';
export { type Anthropic, type ClientSettings, createAnthropic, createOpenAi, type OpenAI } from './clients';
export { codeOf, type Fault, faultOf } from './fault';
export { tame } from './tame';
