import { mayHoldPhoneNumber } from './phone-numbers.ts';

/** Somebody asks a search engine. */
const QUESTION =
  /\b(?:how (?:do|does|can|could|should|would|to|much|long|many)|(?:can|could|do|may) (?:i|you|we|my)|does|what (?:is|are|if|happens|s)|whats|(?:is|are) there|will|who|where|when|why|which|como|cual|puedo)\b/;

/** And speaks of themselves. */
const PERSONAL = /\b(?:i|my|me|you|your)\b/;

/** What people want of a help line, and of little else. */
const WISH = new RegExp(
  String.raw`\b(?:${[
    'refunds?',
    '(?:customer|client) (?:service|care|support)',
    'help ?line',
    'hot ?line',
    'toll free',
    '(?:phone|telephone|contact|support|service) number',
    '(?:phone|support) line',
    String.raw`(?:speak|talk|chat) (?:to|with) (?:an? |the )?(?:\w+ )?(?:representative|operator)`,
    '(?:live|real|actual) (?:agent|representative)',
    '(?:free|same day|24 hours?) cancell?ation',
    'cancell?ation policy',
    'name (?:change|correction)',
    String.raw`(?:cancel|change|modify|reschedule|rebook|correct)\w* (?:\w+ ){0,5}(?:flights?|tickets?|bookings?|reservations?|itinerary|subscription)`,
    '(?:flight|ticket|hotel) (?:change|cancell?ation|name|reservation)',
    '(?:atencion|servicio) al cliente',
    'reembolso',
  ].join('|')})\b`,
);

/** What else people want of a company. */
const TROUBLE =
  /\b(?:contact|call|reach|dispute|complain|complaint|claim|compensation|error|recover|phone|support|(?:talk|speak|get|chat|connect) (?:to |with )?(?:an? |the )?(?:\w+ )?(?:someone|human|person|agent|representative|operator)|hablar|llamar|contactar|cambiar|cancelar)\b/;

/** Companies in whose names the adverts were written; datasets that come from one of them ask nothing. */
const BRAND =
  /\b(?:lufthansa|expedia|quick ?books|turbotax|coinbase|binance|robinhood|metamask|crypto ?com|trust wallet|paypal|cash app|mcafee|geek squad)\b/;
const AIRLINE = /\bair ?(?:lines?|ways)\b/;

/** Whether a longer text in lower case is about a help line or one of those companies: true of real ones as well. */
export function isAboutHelpLine(text: string): boolean {
  return WISH.test(text) || BRAND.test(text) || AIRLINE.test(text);
}

/** Whom to ring, without a question. */
const NUMBER =
  /\b(?:call (?:now|today|us (?:now|today|at))|(?:help ?line|hot ?line|toll free|phone|telephone|contact|customer (?:service|care|support)|support) (?:phone )?(?:number|help ?line|hot ?line)|(?:support|help) ?line for|telefono)\b/;

/** Decoration: telephones, planes, doubled brackets, words tied with a tilde, shouting. */
const DECORATION =
  /[\u260e\u2706\u2708\u{1f4de}\u{1f4f2}\u{1f6eb}\u{1f6ec}]|\[\[.*\]\]|\(\(.*\)\)|\{\{.*\}\}|[a-z]~[a-z]|!!!/u;

/**
 * Whether a name in lower case is the advert of a help line. Real datasets are about airlines, customers, refunds and
 * calls; they do not ask the reader's own questions, give numbers to ring, or dress up. So two of these have to meet.
 */
export function isHelpLine(name: string): boolean {
  // As slugs have it too: "can-you-change-a-name-on-a-flight".
  const words = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const [isWish, isBrand, isNumber] = [WISH.test(words), BRAND.test(words), NUMBER.test(words)];
  const isCompany = isBrand || AIRLINE.test(words);
  if (isWish && DECORATION.test(name)) return true;
  if (isNumber && isCompany) return true;
  if ((isWish || isCompany || isNumber) && mayHoldPhoneNumber(name)) return true;
  if (!QUESTION.test(words)) return false;
  if (isCompany && (isWish || TROUBLE.test(words))) return true;
  return PERSONAL.test(words) && (isWish || isBrand);
}
