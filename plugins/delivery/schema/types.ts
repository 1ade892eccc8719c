import {
  GraphQLBoolean,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLString,
  GraphQLID,
  type GraphQLFieldConfig,
  type GraphQLNamedType,
  type GraphQLOutputType,
} from 'graphql'

import type { Contract, Referrer } from '../core/contract'
import { labelOf } from '../core/derived'
import { ContractError, type Field } from '../core/fields'
import type { Json } from '../core/types'
import type { Local } from '../model/node'
import type { CommonTypes } from './content'
import type { Context } from './context'
import { connection } from './connection'
import { coordinatesField, CoordinatesType } from './coordinates'
import { itineraryFields, stopFields } from './itinerary'
import type { Target } from './loader'
import { FileType, RichTextType } from './media'
import { PictureType } from './pictures'
import { referrerField } from './referrers'
import { DateScalar, DateTimeScalar } from './scalars'
import { say, sayBoth } from './words'

type Config = GraphQLFieldConfig<Local, Context>
type FieldMap = Record<string, Config>

/** Makes each named type once; the same name with another shape is an error. */
export class Types {
  readonly #made = new Map<string, { shape: string; type: GraphQLNamedType }>()
  readonly #contracts: ReadonlyMap<string, Contract>
  readonly #connections = new Map<string, GraphQLObjectType>()
  readonly content = new Map<string, GraphQLObjectType>()

  constructor(
    readonly common: CommonTypes,
    contracts: readonly Contract[],
  ) {
    this.#contracts = new Map(contracts.map((contract) => [contract.type, contract]))
    for (const contract of contracts) this.#add(contract)
  }

  once<T extends GraphQLNamedType>(name: string, shape: unknown, make: () => T): T {
    const text = JSON.stringify(shape)
    const known = this.#made.get(name)
    if (known && known.shape !== text)
      throw new ContractError([`${name}: two contracts give this type different shapes`])
    const type = known?.type ?? make()
    this.#made.set(name, { shape: text, type })
    return type as T
  }

  /** The type of a contract; its fields are read when all types are there, since contracts refer to each other. */
  #add({ type, about, names, fields, referrers }: Contract): void {
    const made = new GraphQLObjectType<Local, Context>({
      name: names.type,
      description: sayBoth(about),
      interfaces: [this.common.Content],
      fields: () => {
        const { slug, ...rest } = this.#fields(fields)
        const own = this.common.own as FieldMap
        return {
          ...own,
          ...(slug && { slug: { ...slug, type: new GraphQLNonNull(GraphQLString) } }),
          ...rest,
          ...Object.fromEntries(referrers.map((referrer) => [referrer.name, this.#referrer(referrer)])),
        }
      },
    })
    this.content.set(type, made)
    this.#connections.set(type, connection(names.type, made))
  }

  /** The type of a page of a contract's lists. */
  connectionOf(type: string): GraphQLObjectType {
    const made = this.#connections.get(type)
    if (!made) throw new TypeError(`There is no contract of ${type}`)
    return made
  }

  #referrer(referrer: Referrer): Config {
    const contract = this.#contracts.get(referrer.type)
    if (!contract) throw new TypeError(`There is no contract of ${referrer.type}`)
    return referrerField(referrer, { contract, connection: this.connectionOf(referrer.type) }) as Config
  }

  #fields(fields: readonly Field[]): FieldMap {
    return Object.assign({}, ...fields.map((field) => this.#field(field))) as FieldMap
  }

  #field(field: Field): FieldMap {
    const inner = this.#type(field)
    const type = field.list ? new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(inner))) : inner
    const config: Config = { type, description: sayBoth(field.about) }
    if (field.kind === 'ref') config.resolve = resolveRef(field)
    if (field.kind === 'coordinates' && !field.list) Object.assign(config, coordinatesField(field.name))
    return {
      [field.name]: config,
      ...(field.kind === 'enum' && this.#label(field)),
      ...(field.itinerary && itineraryFields(field, field.itinerary)),
    }
  }

  /** A value that is asked for: a reference by its id. */
  valueOf(field: Field): GraphQLOutputType {
    return field.kind === 'ref' ? GraphQLID : this.#type(field)
  }

  #type(field: Field): GraphQLOutputType {
    switch (field.kind) {
      case 'text':
        return GraphQLString
      case 'integer':
        return GraphQLInt
      case 'decimal':
        return GraphQLFloat
      case 'flag':
        return GraphQLBoolean
      case 'date':
        return DateScalar
      case 'dateTime':
        return DateTimeScalar
      case 'richText':
        return RichTextType
      case 'picture':
        return PictureType
      case 'file':
        return FileType
      case 'ref':
        return (field.to.length === 1 && this.content.get(field.to[0] ?? '')) || this.common.Content
      case 'coordinates':
        return CoordinatesType
      case 'enum':
        return this.#enum(field)
      case 'object':
        return this.#object(field)
    }
  }

  #enum({ typeName, values, about }: Field): GraphQLEnumType {
    const entries = Object.entries(values).map(([value, label]) => [value, { description: sayBoth(label) }])
    const make = () =>
      new GraphQLEnumType({
        name: typeName,
        description: sayBoth(about),
        values: Object.fromEntries(entries) as Record<string, { description: string }>,
      })
    return this.once(typeName, values, make)
  }

  #object({ typeName, fields, about, itinerary }: Field): GraphQLObjectType {
    const make = () =>
      new GraphQLObjectType<Local, Context>({
        name: typeName,
        description: sayBoth(about),
        fields: () => ({ ...this.#fields(fields), ...(itinerary && stopFields(itinerary)) }),
      })
    return this.once(typeName, [fields, itinerary], make)
  }

  /** Beside `level`, `levelLabel(locale)`: its words in one language, the release's own unless asked. */
  #label(field: Field): FieldMap {
    const { name, list, values, about } = field
    const label = (value: unknown, locale: string): string | null => {
      const words = values[String(value)]
      return words ? words[locale === 'en' ? 'en' : 'zh'] : null
    }
    return {
      [labelOf(field)]: {
        type: list ? new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLString))) : GraphQLString,
        description: say(`文字：${about.zh}`, `In words: ${about.en}`),
        args: {
          locale: {
            type: this.common.Locale,
            description: say(
              '文字的语言，默认与此发布相同。',
              "Language of the words; the release's own by default.",
            ),
          },
        },
        resolve: (parent, args: { locale?: string | null }): unknown => {
          const value = parent[name]
          const locale = args.locale ?? parent.$locale
          return Array.isArray(value)
            ? value.map((item: unknown) => label(item, locale))
            : label(value, locale)
        },
      },
    }
  }
}

const resolveRef =
  ({ name, list }: Field): Config['resolve'] =>
  (parent: Json, _args, { loader }) => {
    const value = parent[name]
    if (list) return loader.many((value ?? []) as Target[])
    return value ? loader.one(value as Target) : null
  }
