const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Parley needs Node.js 20.19 or newer; this is ${process.version}. Install a newer one from https://nodejs.org and try again.\n`,
  );
  process.exit(1);
}
