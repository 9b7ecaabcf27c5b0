/** Computers and programs, as those call them who only use them. */
export const devices = `
computer, pc, laptop, notebook, macbook, machine, desktop
phone, smartphone, mobile, cell phone, handset > iphone, android
tablet, ipad
usb drive, usb stick, memory stick, external disk, external drive, external disks, flash drive, usb drives, pen drive
drive, disk, hard disk, hard drive, ssd
ram, memory, working memory
mac, macos, apple, macbook, os x
windows, microsoft
linux > ubuntu, debian, fedora
nas, network share, network shares, network drive, shared drive, server share > synology, qnap
storage, space, disk space, storage space, capacity > tb, gb, terabyte, gigabyte
tb, terabyte, terabytes
gb, gigabyte, gigabytes
mb, megabyte, megabytes
folder, folders, directory, directories
file, files, document, documents
upload, backup, back up, copy, copies, uploading, copied
first, initial, first time, first run, initially
bandwidth, speed, line, connection, internet connection, slow connection
slow, slows down, sluggish, takes forever, takes ages, lagging
overwrite, overwrote, earlier version, earlier versions, previous version, old version, older version, saved over
restore, recover, bring back, recovery, get back, undelete, rewind, set back
deleted, erased, removed, wiped, delete, erase, remove, gone
erase, forget, right to be forgotten, have everything erased, gdpr, data protection, personal data, privacy
ransomware, crypto virus, malware, virus, trojan, hacked
breach, incident, data leak, leak, hacked, hack, security incident, touches your data
antivirus, virus scanner, virus scanners
app, apps, program, programs, application, applications, software
install, installation, installing, set up, setup, deploy, roll out, rollout
it department, it team, administrator, administrators, admin, admins, our it, sysadmin
silently, unattended, without user interaction, in the background, automatic
sms, text message, text messages, texting
2fa, two-factor, two factor, two-step, second factor, mfa, authenticator, two-factor sign-in, two-step sign-in
sso, single sign-on, saml, openid, okta, active directory
sign in, log in, login, logon, sign-in, log on, signing in
sign up, register, create an account, open an account, registration, join
password, passphrase, pasword, passcode, pin
forgot, forgotten, lost, don't remember, cannot remember, reset
transfer, move, migrate, switch over, move over, carry over, replace
licence, license, seat, seats, subscription
new computer, new laptop, new machine, new pc, new one, new notebook
downgrade, move down, moving down, smaller plan, lower plan, cheaper plan
upgrade, move up, moving up, bigger plan, larger plan, higher plan
plan, plans, package, tier, subscription, edition
trial, try, try out, test it, free trial, trying, tried, try it first, demo
trial ends, after the trial, after that, end of the trial
payment fails, card expired, card declined, could not charge, couldn't charge, failed payment, fails
credit card, card, cards, visa, mastercard, bank card
annual, yearly, a year, per year, annually, year plan
monthly, a month, per month, each month
uptime, availability, reached, downtime, outage, outages, status
servers, data centre, data centres, data center, hosted, where it is stored, hosting, server location
country, countries, abroad > germany, france, italy, spain, sweden, belgium, netherlands, austria, switzerland, poland, portugal, ireland, denmark
europe, european union, eu, european > germany, france, italy, spain, sweden, belgium, netherlands, austria, poland, portugal, ireland, denmark
encrypt, encrypted, encryption, aes, cipher
certificate, certified, certification, audited, audit, iso, soc 2, compliance, compliant
penetration test, penetration testing, pentest, tests our defences, security test
api, interface, developers, programmers, interface for programmers, rest api, http api
rate limit, calls a minute, requests per minute, limit
integrate, integration, plug-in, plug-ins, plugin, connect, connection, connector, works with
export, download, take out, get my data, save a copy
import, bring in, bring over, load, imported
print, printer, printing, printout
error, error code, error message, code, fault, bug
firewall, port, ports, proxy, blocked
bug, weakness, vulnerability, security hole, flaw
bug bounty, reward, bounty, prize
edit, change, correct, correct it, amend, modify, edited
mistake, typo, wrong, error, credit note
numbering, numbers, invoice number, number series, first number, start at
dark mode, dark theme, night mode, light mode
logo, branding, picture, image
offline, without internet, without a connection, no internet
battery, on battery, power
support, help desk, customer service, hotline, support team
call, ring, telephone, phone, phone number, telephone number, telephone line, hotline, reach by phone
staff, employee, employees, engineer, engineers, your people
look at, see, read, view, open, access, enter
accountant, bookkeeper, tax adviser, tax advisor, adviser
customers, clients, client, buyers, recipients
pay online, online payment, button, payment link, payment page
recurring, repeat, subscription, every month, standing, repeats, same each month
currency, currencies, dollars, euros, us dollars, pounds
language, languages, in english, translated > english, german, french, spanish, italian, japanese, chinese
`;
