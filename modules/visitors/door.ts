// What the portal calls: proving an address by a code or a link, the visit that follows, and its end.
export { askAgain, askCode, type CodesDeps, tryCode, waitingPage } from './codes.ts'
export { enterByLink, readLink } from './links.ts'
export {
  actsOf,
  choose,
  isOpen,
  objectToProspecting,
  type Preference,
  type PreferenceCentre,
  preferences,
  receiptFor,
  refuseEverything,
} from './preferences.ts'
export { endSession, visitorOf } from './sessions.ts'
