/** Software, devices and data. */
export const digital = `
wifi, wi-fi, internet, wlan, network, mbit
fast, speed, quick, quickly, mbit/s
trial, try, test, demo, try out, free trial
account, login, sign in, log in, profile, password
delete, remove, erase, close, close my account
upgrade, downgrade, switch, change plan
plan, subscription, package, tier, plans, membership
user, seat, member, users, seats
data, information, export, import, personal data
secure, security, safe, encrypted, encryption, privacy, gdpr
integrate, integration, connect, plugin, api, integrations, works with
app, mobile app > ios, android
offline, without internet
newsletter, mailing list
records, file, data
back up, backup, backups, backed up, copy, copies
log in, login, log into, sign in, sign-in, signing in, signin, logging in, access
two-step, two-factor, 2fa, two factor, mfa, authenticator, two-step sign-in, second factor, two-step verification
sso, single sign-on, single sign on, saml, okta
password, passcode, forgot password, reset password, locked out, forgotten
reset, recover, restore, recovery, get back, undo
delete, deleted, erase, remove, wipe, close my account, deletion
restore, recover, get it back, undelete, bring back
account, profile, login, user account
server, servers, data centre, data center, hosting, hosted, host, cloud
where is data stored, data stored, data location, data centres, hosted
encryption, encrypted, encrypt, tls, ssl, aes
security audit, penetration test, penetration testing, pentest, audit, audited, audits
certificate, certification, certified, iso, soc 2, accredited, compliance, compliant
vulnerability, weakness, bug, security hole, bug bounty, flaw, exploit
breach, hacked, data leak, leak, incident, data breach, affected
privacy, gdpr, data protection, personal data, dsgvo
api, rest api, programmers, developers, own programs, interface, developer
webhook, webhooks, callback
integration, integrations, integrate, plugin, plug-in, plug-ins, connect, connection, connector, connects, works with, compatible, sync, link
sync, synchronise, synchronize, both ways, sync with
import, importing, imported, bring, migrate, migration, transfer, switch from, move from, bring over, upload
export, exporting, download, exported, csv, take my data
upload, file, attach, files
file size, file, megabytes, mb, gb, upload limit, big
storage, disk space, gigabytes, gb, space
app, apps, mobile app, phone app, mobile > ios, iphone, android, ipad
iphone, ios, ipad, apple
phone, mobile, cell phone, cellphone, smartphone, mobile phone
computer, pc, laptop, desktop > mac, windows, linux
browser > chrome, firefox, safari, edge
offline, without internet, without a connection, no connection, without connection, no internet
uptime, availability, downtime, outage, outages, reliable, reliability, status, maintenance
down, not working, offline, outage, status, broken
slow, speed, performance, fast
update, updates, new version, release, upgrade
plan, plans, package, pricing plan, tier, tariff
upgrade, move up, bigger plan, switch up, higher plan
downgrade, move down, moving down, smaller plan, lower plan, cheaper plan
switch plans, change plan, change my plan, changing, move up, move down
user, users, seat, seats, people, licence, licences, team members, team, colleagues
admin, administrator, owner, permissions, roles, rights
accountant, bookkeeper, tax adviser, tax advisor, accounting, bookkeeping
template, templates, layout, layouts, design, theme, look
logo, branding, brand, own design
custom domain, domain, own domain, subdomain
language, languages, translated, translation > english, german, french, spanish, dutch, italian, polish, japanese, chinese, portuguese
notification, notifications, alert, notify, notified, alerts
email notification, emails, e-mail
print, printer, printed, printing, prints
scan, scanned, scanner, photograph, qr code
demo, demonstration, walkthrough, show me, introduction, onboarding
onboarding, set up, setup, set-up, getting started, get started, installation, install, start
introduction, training, webinar, tutorial, course, teach
number, numbering, numbers, sequence, count
correct, correction, edit, mistake, wrong, error, change, fix, typo
limit, limits, maximum, up to, most, at most, cap, unlimited
unlimited, no limit, as many as you wish, as many as you like
rate limit, calls a minute, requests per minute
ai, artificial intelligence, chatgpt, bot, robot
internet, broadband, fibre, wifi, connection, network
router, modem, fritzbox
sim, sim card, esim
roaming, abroad, data abroad
signal, coverage, reception
`;
