const remark = /([\w$]?)\/\* @__PURE__ \*\/ ?/g;

/** A library's build keeps remarks for the bundler of its user. What a browser loads needs none. */
export function withoutRemarks() {
  return {
    name: 'without-remarks',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type === 'chunk')
          file.code = file.code.replaceAll(remark, (_, before) => (before ? `${before} ` : ''));
      }
    },
  };
}
