// Loaded into a measured program before its own code: tells its parent what it has used so far.
const tell = () => process.send?.({ cpu: process.cpuUsage(), rssBytes: process.memoryUsage.rss() });
process.on('message', tell);
// However the parent ends, this program ends with it.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
// Neither listener may keep a program alive that has nothing else to do.
process.channel?.unref();
