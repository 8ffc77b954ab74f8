import path from 'node:path'
import ts from 'typescript'
import { filesOf, read, root } from './sources.ts'

/** Source files behind the entries of the published packages: what somebody can import. */
export function entries(): string[] {
  return filesOf('packages/*/package.json').flatMap((manifest) => {
    const { exports } = JSON.parse(read(manifest)) as { exports: Record<string, unknown> }
    return Object.values(exports)
      .map((entry) => (entry as Record<string, string> | null)?.['@binhyen/source'])
      .filter((file): file is string => Boolean(file?.endsWith('.ts')))
      .map((file) => path.join(root, path.dirname(manifest), file))
  })
}

/** Exported names, and keys of exported types and of options, that say nothing about themselves. */
export function undocumented(): string[] {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.base.json'), ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const files = entries()
  const program = ts.createProgram(files, {
    ...options,
    noEmit: true,
    skipLibCheck: true,
    customConditions: ['@binhyen/source'],
  })
  const checker = program.getTypeChecker()
  const found = new Set<string>()
  for (const file of files) {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file)!)!
    for (const name of checker.getExportsOfModule(module)) {
      const symbol = name.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(name) : name
      if (!isDocumented(symbol)) found.add(placeOf(symbol))
      for (const declaration of symbol.declarations ?? [])
        for (const key of keysIn(declaration)) if (!isDocumented(key)) found.add(placeOf(key))
    }
  }
  return [...found].sort()

  function isDocumented(symbol: ts.Symbol): boolean {
    return symbol.getDocumentationComment(checker).length > 0
  }

  /** The keys that a type spells out, or that a function takes in an object of its own. */
  function keysIn(node: ts.Node): ts.Symbol[] {
    const keys: ts.Symbol[] = []
    const visit = (child: ts.Node): void => {
      if (ts.isBlock(child) || ts.isArrowFunction(child)) return
      if (ts.isTypeReferenceNode(child)) keys.push(...ownKeys(checker.getTypeFromTypeNode(child)))
      if ((ts.isPropertySignature(child) || ts.isMethodSignature(child)) && child.name) {
        const symbol = checker.getSymbolAtLocation(child.name)
        if (symbol) keys.push(symbol)
      }
      ts.forEachChild(child, visit)
    }
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) ts.forEachChild(node, visit)
    if (ts.isFunctionDeclaration(node))
      node.parameters.forEach((parameter) => parameter.type && visit(parameter.type))
    return keys
  }

  /** Of an interface of ours; what an inferred type says stands in its schema. */
  function ownKeys(type: ts.Type): ts.Symbol[] {
    const declared = type.symbol?.declarations?.find(ts.isInterfaceDeclaration)
    if (!declared || declared.getSourceFile().fileName.includes('node_modules')) return []
    return declared.members.flatMap((member) => {
      const symbol = member.name && checker.getSymbolAtLocation(member.name)
      return symbol ? [symbol] : []
    })
  }
}

function placeOf(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? '?'
  const parent = symbol.declarations?.[0]?.parent
  const of =
    parent && (ts.isInterfaceDeclaration(parent) || ts.isClassDeclaration(parent))
      ? `${parent.name?.text}.`
      : ''
  return `${path.relative(root, file).replaceAll('\\', '/')}: ${of}${symbol.name}`
}
