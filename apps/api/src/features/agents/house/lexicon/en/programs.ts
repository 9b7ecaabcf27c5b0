/** What users of a program ask, in words of their own. */
export const programs = `
cancel my subscription, close my account, end your plan, stop the subscription, cancel the subscription, cancel anytime, cancel any time
try, trial, test, free trial, try out, trial period, evaluate, the whole of, thirty days
credit card for the trial, no card needed, without a card, enter a card, no credit card
plan, tier, package, edition, subscription, plans, pricing plan, licence
seat, user, licence, person, users, seats, team member, people, colleagues, per user
add a user, invite, add people, new colleague, invite colleagues, add somebody, onboard, add a member
remove a user, leaver, someone leaves, deactivate, leaves the company, take away access, former employee, employee leaves
role, permission, rights, may see, access rights, admin, roles, who can see, permissions, see only
guest access, outside people, client access, external, read-only, viewer, freelancers, external people, outsiders
sign in, log in, login, log on, get in, access, signing in
locked out, shut, wrong passwords, cannot get in, can't log in, too many attempts, cannot sign in, can't sign in, blocked
password, forgot password, reset, new password, passphrase, forgotten
two-factor, 2fa, second factor, one-time code, authenticator, mfa, code from your phone, two-step
single sign-on, sso, saml, company login, google account, microsoft account, okta
data, information, content, records, personal data
stored, kept, hosted, servers, lie, data centre, live, located, data centres, hosting, reside
encrypted, encryption, scrambled, protected, secure, safe, unreadable
backup, backups, copies, copied, saved, copy of everything
restore, bring back, undelete, recover, get back, undo, bin, trash, recycle bin
delete, erase, remove, wipe, deleted, deletion, for good, destroyed
export, download, take your data, csv, leave with, get data out, excel, spreadsheet, take out
import, bring in, move from, upload, transfer, load, migrate, spreadsheet, move over, switch from, coming from
integrate, connect, works with, link, plug in, integration, connection, connects, talks to, hook up
calendar, google calendar, outlook, ical, appointments, schedule
notification, reminder, alert, tell me, remind, reminders, notify, warns, warn
phone app, app, mobile, android, iphone, on the go, smartphone, app store
offline, without internet, no connection, without connection, no signal
browser, chrome, firefox, safari, edge
operating system, windows, mac, linux, macos
version history, earlier version, older version, previous version, history, changes, go back
audit log, activity log, who did what, record of changes, log, history of changes
share, sharing, send a link, shared link, public link, give others
print, pdf, paper, printed, on paper
template, templates, ready-made, example, samples, start from
report, reports, statistics, figures, dashboard, charts, overview, analytics, insights
time clock, clock in, clock out, punch in, punch out, clocking in, sign in for work
gps, geofencing, location tracking, metres of, whereabouts
schedule, roster, rota, shift plan, plan, timetable, planning, shifts, working week
employee, staff, worker, people, team, your people, colleague, waiter, workers
shift, shifts, turn, duty
trade shifts, swap, swapping, offer a shift, exchange shifts
overtime, bonus, premium, supplement, premiums, bonuses, extra hours
accounting software, accounts, bookkeeping program, sage, xero, datev, quickbooks
invite, invitation, link, invited, invitation email
time tracking, track time, hours, timesheet, stopwatch, timer, log hours
holiday, leave, vacation, days off, absence, time off, annual leave, pto
sick, ill, sick leave, illness, unwell, sick note, off sick
payroll, salary, wages, pay slip, payslip, pay slips
approve, sign off, approval, confirm, accept, approved, approves
project, board, task, to-do, tasks, tickets, card
file size, big files, large files, attachment, attach, upload limit, megabytes, attachments
storage, space, gigabytes, gb, disk space, room
limit, as many as you like, unlimited, no limit, up to, cap, maximum
slow, loading, takes long, performance, sluggish, loads
down, outage, not reachable, unavailable, interruption, status page, offline, breaks down
uptime, availability, reached, reliable, sla, reachable
support, help, assistance, help desk, get help, customer service
response time, answer within, reply within, usually answer, how fast do you answer, how quickly do you reply
training, onboarding, webinar, introduction, show your team, get started, video course, learn
language, translated, languages, available in, interface in
currency, currencies, dollars, euros, pounds
tax, vat, sales tax, without vat, plus vat, net
yearly, annual, pay for a year, annually, a year, per year, billed yearly, twelve months
monthly, month by month, each month, per month, a month, billed monthly
nonprofit, charity, school, charities, schools, non-profit, education, teachers
custom domain, own domain, own address, web address, subdomain
logo, brand, own colours, look, branding, appearance, white label
api, developers, programmers, interface, rest, own programs, webhook
automate, automatic, by itself, rules, automation, automatically, on its own
artificial intelligence, ai, machine learning, chatbot, gpt
on your own server, self-hosted, on-premise, host it ourselves, own servers, on premises, self-host
open source, source code, source
certificate, certified, iso, audit, audited, soc 2, compliance
data protection, gdpr, privacy, processing agreement, personal data, dpa
subcontractors, third parties, passed on, share data with, sell data, advertising, give data to, other companies
security hole, vulnerability, report a weakness, bug bounty, breach
new features, roadmap, coming, planned, suggest, feature request, wish, ideas
bug, error, fault, problem, crash, does not work, goes wrong
`;
