import type { Article, Guide, Notice } from '@binhyen/model'
import site from 'virtual:binhyen/site'
import { absolute } from './urls.ts'

const schema = (type: string, fields: object): object => ({
  '@context': 'https://schema.org',
  '@type': type,
  ...fields,
})

const office = () => ({ '@type': 'GovernmentOrganization', name: site.names.policeName, url: absolute('/') })

/** https://schema.org/BreadcrumbList */
export const breadcrumbs = (trail: { label: string; address: string }[], here: string): object =>
  schema('BreadcrumbList', {
    itemListElement: [
      { label: site.strings.home, address: '/' },
      ...trail,
      { label: here, address: undefined },
    ].map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(address === undefined ? {} : { item: absolute(address) }),
    })),
  })

/** https://schema.org/GovernmentService */
export const governmentService = (guide: Guide, address: string): object =>
  schema('GovernmentService', {
    name: guide.procedure.officialName,
    description: guide.summary,
    url: absolute(address),
    provider: office(),
    areaServed: { '@type': 'AdministrativeArea', name: `${site.names.fullName}, ${site.names.province}` },
    ...(guide.procedure.code ? { identifier: guide.procedure.code } : {}),
    availableChannel: guide.procedure.channels.map(({ label, url }) => ({
      '@type': 'ServiceChannel',
      name: label,
      availableLanguage: 'vi',
      ...(url ? { serviceUrl: url } : {}),
    })),
  })

/** https://schema.org/HowTo */
export const howTo = (guide: Guide): object =>
  schema('HowTo', {
    name: guide.title,
    description: guide.summary,
    inLanguage: 'vi',
    supply: guide.procedure.documents.map((name) => ({ '@type': 'HowToSupply', name })),
    step: guide.procedure.steps.map((text, index) => ({ '@type': 'HowToStep', position: index + 1, text })),
  })

/** https://schema.org/NewsArticle */
export const newsArticle = (page: Article | Notice, address: string, card: string): object =>
  schema('NewsArticle', {
    headline: page.title,
    description: page.summary,
    inLanguage: 'vi',
    url: absolute(address),
    mainEntityOfPage: absolute(address),
    datePublished: page.publishedOn,
    dateModified:
      page.updates
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? page.publishedOn,
    author: office(),
    publisher: office(),
    ...(site.cards ? { image: [absolute(`/cards/${card}.jpg`)] } : {}),
  })
