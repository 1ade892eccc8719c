import { ReviewStatus as ReviewStatus_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { KnownDesignations as KnownDesignations_8b7ebfac5475b245ba06420bb5582069 } from '../../../../collections/admin/KnownDesignations'
import { SlugTools as SlugTools_fb07c6e8d75130494e21d062a501d7b1 } from '../../../../collections/admin/SlugTools'
import { StandingCell as StandingCell_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { NoDiff as NoDiff_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { ReviewFilters as ReviewFilters_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { CopyLanguage as CopyLanguage_4ee9b43c7222635bb095dc204b81da7e } from '../../../../collections/admin/CopyLanguage'
import { DuplicateFrom as DuplicateFrom_e813e5231b5dfd139d3893ac45431825 } from '../../../../collections/admin/DuplicateFrom'
import { SaveButton as SaveButton_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { ReviewPanel as ReviewPanel_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { PlaceTools as PlaceTools_68004ce0c1289c9857e9f94b48a8d66b } from '../../../../collections/admin/place/PlaceTools'
import { Uses as Uses_4bea871bd1e16f8c44d8505dfae29f83 } from '../../../../media/admin/Uses'
import { AccountChanges as AccountChanges_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { AccountSecurity as AccountSecurity_a33ac68eb94e5f24ec3aa2aa0a4a6dad } from '../../../../collections/admin/account/AccountSecurity'
import { AccountSave as AccountSave_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { Icon as Icon_337f60f808d65fc9fc97efb8923b1334 } from '../brand'
import { Logo as Logo_337f60f808d65fc9fc97efb8923b1334 } from '../brand'
import { ReviewQueue as ReviewQueue_ca4c7c76cf33fdb1b613410b8174faaf } from '@baling/three-review/admin'
import { Login as Login_34e2a4f91787c72fac263ce7547416fb } from '../../../../collections/admin/account/Login'
import { SetPassword as SetPassword_69127cf38aeec4de0bf2ac82048e4b27 } from '../../../../collections/admin/account/SetPassword'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@baling/three-review/admin#ReviewStatus": ReviewStatus_ca4c7c76cf33fdb1b613410b8174faaf,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "../../../collections/admin/KnownDesignations#KnownDesignations": KnownDesignations_8b7ebfac5475b245ba06420bb5582069,
  "../../../collections/admin/SlugTools#SlugTools": SlugTools_fb07c6e8d75130494e21d062a501d7b1,
  "@baling/three-review/admin#StandingCell": StandingCell_ca4c7c76cf33fdb1b613410b8174faaf,
  "@baling/three-review/admin#NoDiff": NoDiff_ca4c7c76cf33fdb1b613410b8174faaf,
  "@baling/three-review/admin#ReviewFilters": ReviewFilters_ca4c7c76cf33fdb1b613410b8174faaf,
  "../../../collections/admin/CopyLanguage#CopyLanguage": CopyLanguage_4ee9b43c7222635bb095dc204b81da7e,
  "../../../collections/admin/DuplicateFrom#DuplicateFrom": DuplicateFrom_e813e5231b5dfd139d3893ac45431825,
  "@baling/three-review/admin#SaveButton": SaveButton_ca4c7c76cf33fdb1b613410b8174faaf,
  "@baling/three-review/admin#ReviewPanel": ReviewPanel_ca4c7c76cf33fdb1b613410b8174faaf,
  "../../../collections/admin/place/PlaceTools#PlaceTools": PlaceTools_68004ce0c1289c9857e9f94b48a8d66b,
  "../../../media/admin/Uses#Uses": Uses_4bea871bd1e16f8c44d8505dfae29f83,
  "@baling/three-review/admin#AccountChanges": AccountChanges_ca4c7c76cf33fdb1b613410b8174faaf,
  "../../../collections/admin/account/AccountSecurity#AccountSecurity": AccountSecurity_a33ac68eb94e5f24ec3aa2aa0a4a6dad,
  "@baling/three-review/admin#AccountSave": AccountSave_ca4c7c76cf33fdb1b613410b8174faaf,
  "/brand#Icon": Icon_337f60f808d65fc9fc97efb8923b1334,
  "/brand#Logo": Logo_337f60f808d65fc9fc97efb8923b1334,
  "@baling/three-review/admin#ReviewQueue": ReviewQueue_ca4c7c76cf33fdb1b613410b8174faaf,
  "../../../collections/admin/account/Login#Login": Login_34e2a4f91787c72fac263ce7547416fb,
  "../../../collections/admin/account/SetPassword#SetPassword": SetPassword_69127cf38aeec4de0bf2ac82048e4b27,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
