import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`heritage_items_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`heritage_items_pictures_order_idx\` ON \`heritage_items_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_pictures_parent_id_idx\` ON \`heritage_items_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_pictures_picture_idx\` ON \`heritage_items_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`heritage_items_pictures_locales_locale_parent_id_unique\` ON \`heritage_items_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`level\` text,
  	\`status\` text,
  	\`notice_number\` text,
  	\`date\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`heritage_items_designations_order_idx\` ON \`heritage_items_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_designations_parent_id_idx\` ON \`heritage_items_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`heritage_items_designations_locales_locale_parent_id_unique\` ON \`heritage_items_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_bearers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`level\` text,
  	\`status\` text,
  	\`withdrawn_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`heritage_items_bearers_order_idx\` ON \`heritage_items_bearers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_bearers_parent_id_idx\` ON \`heritage_items_bearers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_bearers_locales\` (
  	\`name\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items_bearers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`heritage_items_bearers_locales_locale_parent_id_unique\` ON \`heritage_items_bearers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`heritage_items_videos_order_idx\` ON \`heritage_items_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_videos_parent_id_idx\` ON \`heritage_items_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_videos_video_idx\` ON \`heritage_items_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_videos_captions_idx\` ON \`heritage_items_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`heritage_items_videos_locales_locale_parent_id_unique\` ON \`heritage_items_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`heritage_items_contacts_order_idx\` ON \`heritage_items_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_contacts_parent_id_idx\` ON \`heritage_items_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`heritage_items_contacts_locales_locale_parent_id_unique\` ON \`heritage_items_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`category\` text,
  	\`law_class\` text,
  	\`level\` text,
  	\`project_number\` text,
  	\`inscription\` text,
  	\`district\` text,
  	\`slug\` text,
  	\`review_public\` text,
  	\`review_stage\` text,
  	\`review_released_at\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`heritage_items_cover_idx\` ON \`heritage_items\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_slug_idx\` ON \`heritage_items\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_review_public_idx\` ON \`heritage_items\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_review_stage_idx\` ON \`heritage_items\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_review_released_at_idx\` ON \`heritage_items\` (\`review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_review_lock_idx\` ON \`heritage_items\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_updated_at_idx\` ON \`heritage_items\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_created_at_idx\` ON \`heritage_items\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_deleted_at_idx\` ON \`heritage_items\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`applicant\` text,
  	\`protecting_unit\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`heritage_items_locales_locale_parent_id_unique\` ON \`heritage_items_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`heritage_items_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`heritage_items_rels_order_idx\` ON \`heritage_items_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_rels_parent_idx\` ON \`heritage_items_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_rels_path_idx\` ON \`heritage_items_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`heritage_items_rels_media_id_idx\` ON \`heritage_items_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_pictures_order_idx\` ON \`_heritage_items_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_pictures_parent_id_idx\` ON \`_heritage_items_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_pictures_picture_idx\` ON \`_heritage_items_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_heritage_items_v_version_pictures_locales_locale_parent_id_\` ON \`_heritage_items_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`level\` text,
  	\`status\` text,
  	\`notice_number\` text,
  	\`date\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_designations_order_idx\` ON \`_heritage_items_v_version_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_designations_parent_id_idx\` ON \`_heritage_items_v_version_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v_version_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_heritage_items_v_version_designations_locales_locale_parent\` ON \`_heritage_items_v_version_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_bearers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`level\` text,
  	\`status\` text,
  	\`withdrawn_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_bearers_order_idx\` ON \`_heritage_items_v_version_bearers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_bearers_parent_id_idx\` ON \`_heritage_items_v_version_bearers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_bearers_locales\` (
  	\`name\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v_version_bearers\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_heritage_items_v_version_bearers_locales_locale_parent_id_u\` ON \`_heritage_items_v_version_bearers_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_videos_order_idx\` ON \`_heritage_items_v_version_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_videos_parent_id_idx\` ON \`_heritage_items_v_version_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_videos_video_idx\` ON \`_heritage_items_v_version_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_videos_captions_idx\` ON \`_heritage_items_v_version_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v_version_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_heritage_items_v_version_videos_locales_locale_parent_id_un\` ON \`_heritage_items_v_version_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_contacts_order_idx\` ON \`_heritage_items_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_contacts_parent_id_idx\` ON \`_heritage_items_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_version_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_heritage_items_v_version_contacts_locales_locale_parent_id_\` ON \`_heritage_items_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_category\` text,
  	\`version_law_class\` text,
  	\`version_level\` text,
  	\`version_project_number\` text,
  	\`version_inscription\` text,
  	\`version_district\` text,
  	\`version_slug\` text,
  	\`version_review_public\` text,
  	\`version_review_stage\` text,
  	\`version_review_released_at\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_parent_idx\` ON \`_heritage_items_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_cover_idx\` ON \`_heritage_items_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_slug_idx\` ON \`_heritage_items_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_review_public_idx\` ON \`_heritage_items_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_review_stage_idx\` ON \`_heritage_items_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_review_released_at_idx\` ON \`_heritage_items_v\` (\`version_review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_review_lock_idx\` ON \`_heritage_items_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_updated_at_idx\` ON \`_heritage_items_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_created_at_idx\` ON \`_heritage_items_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_version_version_deleted_at_idx\` ON \`_heritage_items_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_created_at_idx\` ON \`_heritage_items_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_updated_at_idx\` ON \`_heritage_items_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_applicant\` text,
  	\`version_protecting_unit\` text,
  	\`version_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_heritage_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_heritage_items_v_locales_locale_parent_id_unique\` ON \`_heritage_items_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_heritage_items_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_heritage_items_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_rels_order_idx\` ON \`_heritage_items_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_rels_parent_idx\` ON \`_heritage_items_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_rels_path_idx\` ON \`_heritage_items_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_heritage_items_v_rels_media_id_idx\` ON \`_heritage_items_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_maps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`map_id\` text,
  	\`single_place\` integer DEFAULT false,
  	\`approval_number\` text,
  	FOREIGN KEY (\`map_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_maps_order_idx\` ON \`relics_maps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`relics_maps_parent_id_idx\` ON \`relics_maps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`relics_maps_map_idx\` ON \`relics_maps\` (\`map_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_maps_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics_maps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_maps_locales_locale_parent_id_unique\` ON \`relics_maps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_closures_order_idx\` ON \`relics_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`relics_closures_parent_id_idx\` ON \`relics_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_closures_locales_locale_parent_id_unique\` ON \`relics_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_videos_order_idx\` ON \`relics_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`relics_videos_parent_id_idx\` ON \`relics_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`relics_videos_video_idx\` ON \`relics_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`relics_videos_captions_idx\` ON \`relics_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_videos_locales_locale_parent_id_unique\` ON \`relics_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_rels_order_idx\` ON \`relics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`relics_rels_parent_idx\` ON \`relics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`relics_rels_path_idx\` ON \`relics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`relics_rels_media_id_idx\` ON \`relics_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_maps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`map_id\` text,
  	\`single_place\` integer DEFAULT false,
  	\`approval_number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`map_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_version_maps_order_idx\` ON \`_relics_v_version_maps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_maps_parent_id_idx\` ON \`_relics_v_version_maps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_maps_map_idx\` ON \`_relics_v_version_maps\` (\`map_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_maps_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v_version_maps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_version_maps_locales_locale_parent_id_unique\` ON \`_relics_v_version_maps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_version_closures_order_idx\` ON \`_relics_v_version_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_closures_parent_id_idx\` ON \`_relics_v_version_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v_version_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_version_closures_locales_locale_parent_id_unique\` ON \`_relics_v_version_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_version_videos_order_idx\` ON \`_relics_v_version_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_videos_parent_id_idx\` ON \`_relics_v_version_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_videos_video_idx\` ON \`_relics_v_version_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_videos_captions_idx\` ON \`_relics_v_version_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v_version_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_version_videos_locales_locale_parent_id_unique\` ON \`_relics_v_version_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_rels_order_idx\` ON \`_relics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_rels_parent_idx\` ON \`_relics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_rels_path_idx\` ON \`_relics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_rels_media_id_idx\` ON \`_relics_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`old_brands_pictures_order_idx\` ON \`old_brands_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_pictures_parent_id_idx\` ON \`old_brands_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_pictures_picture_idx\` ON \`old_brands_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`old_brands_pictures_locales_locale_parent_id_unique\` ON \`old_brands_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`level\` text,
  	\`status\` text,
  	\`notice_number\` text,
  	\`date\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`old_brands_designations_order_idx\` ON \`old_brands_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_designations_parent_id_idx\` ON \`old_brands_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`old_brands_designations_locales_locale_parent_id_unique\` ON \`old_brands_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_shops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`coordinates_lat\` numeric,
  	\`coordinates_lng\` numeric,
  	\`coordinates_system\` text,
  	\`coordinates_precision\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`old_brands_shops_order_idx\` ON \`old_brands_shops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_shops_parent_id_idx\` ON \`old_brands_shops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_shops_locales\` (
  	\`name\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`old_brands_shops_locales_locale_parent_id_unique\` ON \`old_brands_shops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`old_brands_channels_order_idx\` ON \`old_brands_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_channels_parent_id_idx\` ON \`old_brands_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_channels_locales\` (
  	\`platform\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`old_brands_channels_locales_locale_parent_id_unique\` ON \`old_brands_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`old_brands_contacts_order_idx\` ON \`old_brands_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_contacts_parent_id_idx\` ON \`old_brands_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`old_brands_contacts_locales_locale_parent_id_unique\` ON \`old_brands_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`old_brands\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`level\` text,
  	\`status\` text,
  	\`founding_year\` numeric,
  	\`trademark_number\` text,
  	\`heritage_item_id\` text,
  	\`district\` text,
  	\`slug\` text,
  	\`review_public\` text,
  	\`review_stage\` text,
  	\`review_released_at\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`heritage_item_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`old_brands_cover_idx\` ON \`old_brands\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_heritage_item_idx\` ON \`old_brands\` (\`heritage_item_id\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_slug_idx\` ON \`old_brands\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_review_public_idx\` ON \`old_brands\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_review_stage_idx\` ON \`old_brands\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_review_released_at_idx\` ON \`old_brands\` (\`review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_review_lock_idx\` ON \`old_brands\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_updated_at_idx\` ON \`old_brands\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_created_at_idx\` ON \`old_brands\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`old_brands_deleted_at_idx\` ON \`old_brands\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`old_brands_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`batch\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`old_brands\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`old_brands_locales_locale_parent_id_unique\` ON \`old_brands_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_pictures_order_idx\` ON \`_old_brands_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_pictures_parent_id_idx\` ON \`_old_brands_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_pictures_picture_idx\` ON \`_old_brands_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_old_brands_v_version_pictures_locales_locale_parent_id_uniq\` ON \`_old_brands_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`level\` text,
  	\`status\` text,
  	\`notice_number\` text,
  	\`date\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_designations_order_idx\` ON \`_old_brands_v_version_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_designations_parent_id_idx\` ON \`_old_brands_v_version_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v_version_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_old_brands_v_version_designations_locales_locale_parent_id_\` ON \`_old_brands_v_version_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_shops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`coordinates_lat\` numeric,
  	\`coordinates_lng\` numeric,
  	\`coordinates_system\` text,
  	\`coordinates_precision\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_shops_order_idx\` ON \`_old_brands_v_version_shops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_shops_parent_id_idx\` ON \`_old_brands_v_version_shops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_shops_locales\` (
  	\`name\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v_version_shops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_old_brands_v_version_shops_locales_locale_parent_id_unique\` ON \`_old_brands_v_version_shops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_channels\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`url\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_channels_order_idx\` ON \`_old_brands_v_version_channels\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_channels_parent_id_idx\` ON \`_old_brands_v_version_channels\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_channels_locales\` (
  	\`platform\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v_version_channels\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_old_brands_v_version_channels_locales_locale_parent_id_uniq\` ON \`_old_brands_v_version_channels_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_contacts_order_idx\` ON \`_old_brands_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_contacts_parent_id_idx\` ON \`_old_brands_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_version_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_old_brands_v_version_contacts_locales_locale_parent_id_uniq\` ON \`_old_brands_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_level\` text,
  	\`version_status\` text,
  	\`version_founding_year\` numeric,
  	\`version_trademark_number\` text,
  	\`version_heritage_item_id\` text,
  	\`version_district\` text,
  	\`version_slug\` text,
  	\`version_review_public\` text,
  	\`version_review_stage\` text,
  	\`version_review_released_at\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`old_brands\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_heritage_item_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_old_brands_v_parent_idx\` ON \`_old_brands_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_cover_idx\` ON \`_old_brands_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_heritage_item_idx\` ON \`_old_brands_v\` (\`version_heritage_item_id\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_slug_idx\` ON \`_old_brands_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_review_public_idx\` ON \`_old_brands_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_review_stage_idx\` ON \`_old_brands_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_review_released_at_idx\` ON \`_old_brands_v\` (\`version_review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_review_lock_idx\` ON \`_old_brands_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_updated_at_idx\` ON \`_old_brands_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_created_at_idx\` ON \`_old_brands_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_version_version_deleted_at_idx\` ON \`_old_brands_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_created_at_idx\` ON \`_old_brands_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_old_brands_v_updated_at_idx\` ON \`_old_brands_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_old_brands_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_batch\` text,
  	\`version_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_old_brands_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_old_brands_v_locales_locale_parent_id_unique\` ON \`_old_brands_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_pictures_order_idx\` ON \`attractions_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_pictures_parent_id_idx\` ON \`attractions_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`attractions_pictures_picture_idx\` ON \`attractions_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_pictures_locales_locale_parent_id_unique\` ON \`attractions_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`level\` text,
  	\`status\` text,
  	\`notice_number\` text,
  	\`date\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_designations_order_idx\` ON \`attractions_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_designations_parent_id_idx\` ON \`attractions_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_designations_locales_locale_parent_id_unique\` ON \`attractions_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_maps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`map_id\` text,
  	\`single_place\` integer DEFAULT false,
  	\`approval_number\` text,
  	FOREIGN KEY (\`map_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_maps_order_idx\` ON \`attractions_maps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_maps_parent_id_idx\` ON \`attractions_maps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`attractions_maps_map_idx\` ON \`attractions_maps\` (\`map_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_maps_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_maps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_maps_locales_locale_parent_id_unique\` ON \`attractions_maps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_opening_hours_order_idx\` ON \`attractions_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_opening_hours_parent_id_idx\` ON \`attractions_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_opening_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_opening_hours_locales_locale_parent_id_unique\` ON \`attractions_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_closures_order_idx\` ON \`attractions_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_closures_parent_id_idx\` ON \`attractions_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_closures_locales_locale_parent_id_unique\` ON \`attractions_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_tickets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`price\` numeric,
  	\`valid_from\` text,
  	\`announced_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_tickets_order_idx\` ON \`attractions_tickets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_tickets_parent_id_idx\` ON \`attractions_tickets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_tickets_locales\` (
  	\`title\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_tickets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_tickets_locales_locale_parent_id_unique\` ON \`attractions_tickets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_contacts_order_idx\` ON \`attractions_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_contacts_parent_id_idx\` ON \`attractions_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_contacts_locales_locale_parent_id_unique\` ON \`attractions_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_videos_order_idx\` ON \`attractions_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`attractions_videos_parent_id_idx\` ON \`attractions_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`attractions_videos_video_idx\` ON \`attractions_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`attractions_videos_captions_idx\` ON \`attractions_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_videos_locales_locale_parent_id_unique\` ON \`attractions_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`attractions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`kind\` text,
  	\`rating\` text,
  	\`district\` text,
  	\`coordinates_lat\` numeric,
  	\`coordinates_lng\` numeric,
  	\`coordinates_system\` text,
  	\`coordinates_precision\` text,
  	\`capacity\` numeric,
  	\`booking_url\` text,
  	\`slug\` text,
  	\`review_public\` text,
  	\`review_stage\` text,
  	\`review_released_at\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attractions_cover_idx\` ON \`attractions\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`attractions_slug_idx\` ON \`attractions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`attractions_review_public_idx\` ON \`attractions\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`attractions_review_stage_idx\` ON \`attractions\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`attractions_review_released_at_idx\` ON \`attractions\` (\`review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`attractions_review_lock_idx\` ON \`attractions\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`attractions_updated_at_idx\` ON \`attractions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attractions_created_at_idx\` ON \`attractions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`attractions_deleted_at_idx\` ON \`attractions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`attractions_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`attractions_locales_locale_parent_id_unique\` ON \`attractions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_pictures_order_idx\` ON \`_attractions_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_pictures_parent_id_idx\` ON \`_attractions_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_pictures_picture_idx\` ON \`_attractions_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_pictures_locales_locale_parent_id_uni\` ON \`_attractions_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_designations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scheme\` text,
  	\`level\` text,
  	\`status\` text,
  	\`notice_number\` text,
  	\`date\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_designations_order_idx\` ON \`_attractions_v_version_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_designations_parent_id_idx\` ON \`_attractions_v_version_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_designations_locales_locale_parent_id\` ON \`_attractions_v_version_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_maps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`map_id\` text,
  	\`single_place\` integer DEFAULT false,
  	\`approval_number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`map_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_maps_order_idx\` ON \`_attractions_v_version_maps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_maps_parent_id_idx\` ON \`_attractions_v_version_maps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_maps_map_idx\` ON \`_attractions_v_version_maps\` (\`map_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_maps_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_maps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_maps_locales_locale_parent_id_unique\` ON \`_attractions_v_version_maps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_opening_hours_order_idx\` ON \`_attractions_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_opening_hours_parent_id_idx\` ON \`_attractions_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_opening_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_opening_hours_locales_locale_parent_i\` ON \`_attractions_v_version_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_closures_order_idx\` ON \`_attractions_v_version_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_closures_parent_id_idx\` ON \`_attractions_v_version_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_closures_locales_locale_parent_id_uni\` ON \`_attractions_v_version_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_tickets\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`price\` numeric,
  	\`valid_from\` text,
  	\`announced_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_tickets_order_idx\` ON \`_attractions_v_version_tickets\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_tickets_parent_id_idx\` ON \`_attractions_v_version_tickets\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_tickets_locales\` (
  	\`title\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_tickets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_tickets_locales_locale_parent_id_uniq\` ON \`_attractions_v_version_tickets_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_contacts_order_idx\` ON \`_attractions_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_contacts_parent_id_idx\` ON \`_attractions_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_contacts_locales_locale_parent_id_uni\` ON \`_attractions_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_videos_order_idx\` ON \`_attractions_v_version_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_videos_parent_id_idx\` ON \`_attractions_v_version_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_videos_video_idx\` ON \`_attractions_v_version_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_videos_captions_idx\` ON \`_attractions_v_version_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_version_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v_version_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_version_videos_locales_locale_parent_id_uniqu\` ON \`_attractions_v_version_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_kind\` text,
  	\`version_rating\` text,
  	\`version_district\` text,
  	\`version_coordinates_lat\` numeric,
  	\`version_coordinates_lng\` numeric,
  	\`version_coordinates_system\` text,
  	\`version_coordinates_precision\` text,
  	\`version_capacity\` numeric,
  	\`version_booking_url\` text,
  	\`version_slug\` text,
  	\`version_review_public\` text,
  	\`version_review_stage\` text,
  	\`version_review_released_at\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_attractions_v_parent_idx\` ON \`_attractions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_cover_idx\` ON \`_attractions_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_slug_idx\` ON \`_attractions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_review_public_idx\` ON \`_attractions_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_review_stage_idx\` ON \`_attractions_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_review_released_at_idx\` ON \`_attractions_v\` (\`version_review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_review_lock_idx\` ON \`_attractions_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_updated_at_idx\` ON \`_attractions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_created_at_idx\` ON \`_attractions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_version_version_deleted_at_idx\` ON \`_attractions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_created_at_idx\` ON \`_attractions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_attractions_v_updated_at_idx\` ON \`_attractions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_attractions_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_address\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_attractions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_attractions_v_locales_locale_parent_id_unique\` ON \`_attractions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routes_pictures_order_idx\` ON \`routes_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`routes_pictures_parent_id_idx\` ON \`routes_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_pictures_picture_idx\` ON \`routes_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`routes_pictures_locales_locale_parent_id_unique\` ON \`routes_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_stops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`stay_minutes\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routes_stops_order_idx\` ON \`routes_stops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`routes_stops_parent_id_idx\` ON \`routes_stops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_stops_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`routes_stops_locales_locale_parent_id_unique\` ON \`routes_stops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_maps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`map_id\` text,
  	\`single_place\` integer DEFAULT false,
  	\`approval_number\` text,
  	FOREIGN KEY (\`map_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routes_maps_order_idx\` ON \`routes_maps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`routes_maps_parent_id_idx\` ON \`routes_maps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_maps_map_idx\` ON \`routes_maps\` (\`map_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_maps_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes_maps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`routes_maps_locales_locale_parent_id_unique\` ON \`routes_maps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routes_contacts_order_idx\` ON \`routes_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`routes_contacts_parent_id_idx\` ON \`routes_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`routes_contacts_locales_locale_parent_id_unique\` ON \`routes_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`kind\` text,
  	\`season\` text,
  	\`slug\` text,
  	\`review_public\` text,
  	\`review_stage\` text,
  	\`review_released_at\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`routes_cover_idx\` ON \`routes\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_slug_idx\` ON \`routes\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`routes_review_public_idx\` ON \`routes\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`routes_review_stage_idx\` ON \`routes\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`routes_review_released_at_idx\` ON \`routes\` (\`review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`routes_review_lock_idx\` ON \`routes\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`routes_updated_at_idx\` ON \`routes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`routes_created_at_idx\` ON \`routes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`routes_deleted_at_idx\` ON \`routes\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`routes_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`duration\` text,
  	\`transport\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`routes_locales_locale_parent_id_unique\` ON \`routes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`routes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`attractions_id\` text,
  	\`relics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attractions_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`routes_rels_order_idx\` ON \`routes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_parent_idx\` ON \`routes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_path_idx\` ON \`routes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_attractions_id_idx\` ON \`routes_rels\` (\`attractions_id\`);`)
  await db.run(sql`CREATE INDEX \`routes_rels_relics_id_idx\` ON \`routes_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_version_pictures_order_idx\` ON \`_routes_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_pictures_parent_id_idx\` ON \`_routes_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_pictures_picture_idx\` ON \`_routes_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_routes_v_version_pictures_locales_locale_parent_id_unique\` ON \`_routes_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_stops\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stay_minutes\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_version_stops_order_idx\` ON \`_routes_v_version_stops\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_stops_parent_id_idx\` ON \`_routes_v_version_stops\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_stops_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v_version_stops\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_routes_v_version_stops_locales_locale_parent_id_unique\` ON \`_routes_v_version_stops_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_maps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`map_id\` text,
  	\`single_place\` integer DEFAULT false,
  	\`approval_number\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`map_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_version_maps_order_idx\` ON \`_routes_v_version_maps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_maps_parent_id_idx\` ON \`_routes_v_version_maps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_maps_map_idx\` ON \`_routes_v_version_maps\` (\`map_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_maps_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v_version_maps\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_routes_v_version_maps_locales_locale_parent_id_unique\` ON \`_routes_v_version_maps_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_version_contacts_order_idx\` ON \`_routes_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_contacts_parent_id_idx\` ON \`_routes_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_version_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_routes_v_version_contacts_locales_locale_parent_id_unique\` ON \`_routes_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_kind\` text,
  	\`version_season\` text,
  	\`version_slug\` text,
  	\`version_review_public\` text,
  	\`version_review_stage\` text,
  	\`version_review_released_at\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`routes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_parent_idx\` ON \`_routes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_cover_idx\` ON \`_routes_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_slug_idx\` ON \`_routes_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_review_public_idx\` ON \`_routes_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_review_stage_idx\` ON \`_routes_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_review_released_at_idx\` ON \`_routes_v\` (\`version_review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_review_lock_idx\` ON \`_routes_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_updated_at_idx\` ON \`_routes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_created_at_idx\` ON \`_routes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_version_version_deleted_at_idx\` ON \`_routes_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_created_at_idx\` ON \`_routes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_updated_at_idx\` ON \`_routes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_duration\` text,
  	\`version_transport\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_routes_v_locales_locale_parent_id_unique\` ON \`_routes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_routes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attractions_id\` text,
  	\`relics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_routes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attractions_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_order_idx\` ON \`_routes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_parent_idx\` ON \`_routes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_path_idx\` ON \`_routes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_attractions_id_idx\` ON \`_routes_v_rels\` (\`attractions_id\`);`)
  await db.run(sql`CREATE INDEX \`_routes_v_rels_relics_id_idx\` ON \`_routes_v_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE TABLE \`events_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_pictures_order_idx\` ON \`events_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_pictures_parent_id_idx\` ON \`events_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_pictures_picture_idx\` ON \`events_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`events_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_pictures_locales_locale_parent_id_unique\` ON \`events_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_months\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_months_order_idx\` ON \`events_months\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_months_parent_idx\` ON \`events_months\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`indicator\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_results_order_idx\` ON \`events_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_results_parent_id_idx\` ON \`events_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_results_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_results_locales_locale_parent_id_unique\` ON \`events_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_contacts_order_idx\` ON \`events_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_contacts_parent_id_idx\` ON \`events_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_contacts_locales_locale_parent_id_unique\` ON \`events_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_videos_order_idx\` ON \`events_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_videos_parent_id_idx\` ON \`events_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_videos_video_idx\` ON \`events_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`events_videos_captions_idx\` ON \`events_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`events_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_videos_locales_locale_parent_id_unique\` ON \`events_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`kind\` text,
  	\`season\` text,
  	\`colour\` text,
  	\`start_date\` text,
  	\`end_date\` text,
  	\`year\` numeric,
  	\`sessions\` numeric,
  	\`attendance_count\` numeric,
  	\`attendance_approximate\` integer DEFAULT false,
  	\`part_of_id\` text,
  	\`booking_url\` text,
  	\`slug\` text,
  	\`review_public\` text,
  	\`review_stage\` text,
  	\`review_released_at\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`events_part_of_idx\` ON \`events\` (\`part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_review_public_idx\` ON \`events\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`events_review_stage_idx\` ON \`events\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`events_review_released_at_idx\` ON \`events\` (\`review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`events_review_lock_idx\` ON \`events\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`date_note\` text,
  	\`place_note\` text,
  	\`organisers\` text,
  	\`edition\` text,
  	\`attendance_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`attractions_id\` text,
  	\`relics_id\` text,
  	\`venues_id\` text,
  	\`heritage_items_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attractions_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`venues_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`heritage_items_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_attractions_id_idx\` ON \`events_rels\` (\`attractions_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_relics_id_idx\` ON \`events_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_venues_id_idx\` ON \`events_rels\` (\`venues_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_heritage_items_id_idx\` ON \`events_rels\` (\`heritage_items_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_media_id_idx\` ON \`events_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_pictures_order_idx\` ON \`_events_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_pictures_parent_id_idx\` ON \`_events_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_pictures_picture_idx\` ON \`_events_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_pictures_locales_locale_parent_id_unique\` ON \`_events_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_months\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_months_order_idx\` ON \`_events_v_version_months\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_months_parent_idx\` ON \`_events_v_version_months\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_results_order_idx\` ON \`_events_v_version_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_results_parent_id_idx\` ON \`_events_v_version_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_results_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_results\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_results_locales_locale_parent_id_unique\` ON \`_events_v_version_results_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_contacts_order_idx\` ON \`_events_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_contacts_parent_id_idx\` ON \`_events_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_contacts_locales_locale_parent_id_unique\` ON \`_events_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_videos_order_idx\` ON \`_events_v_version_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_videos_parent_id_idx\` ON \`_events_v_version_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_videos_video_idx\` ON \`_events_v_version_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_videos_captions_idx\` ON \`_events_v_version_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v_version_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_version_videos_locales_locale_parent_id_unique\` ON \`_events_v_version_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_kind\` text,
  	\`version_season\` text,
  	\`version_colour\` text,
  	\`version_start_date\` text,
  	\`version_end_date\` text,
  	\`version_year\` numeric,
  	\`version_sessions\` numeric,
  	\`version_attendance_count\` numeric,
  	\`version_attendance_approximate\` integer DEFAULT false,
  	\`version_part_of_id\` text,
  	\`version_booking_url\` text,
  	\`version_slug\` text,
  	\`version_review_public\` text,
  	\`version_review_stage\` text,
  	\`version_review_released_at\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cover_idx\` ON \`_events_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_part_of_idx\` ON \`_events_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_public_idx\` ON \`_events_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_stage_idx\` ON \`_events_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_released_at_idx\` ON \`_events_v\` (\`version_review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_review_lock_idx\` ON \`_events_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_date_note\` text,
  	\`version_place_note\` text,
  	\`version_organisers\` text,
  	\`version_edition\` text,
  	\`version_attendance_note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`attractions_id\` text,
  	\`relics_id\` text,
  	\`venues_id\` text,
  	\`heritage_items_id\` text,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attractions_id\`) REFERENCES \`attractions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`venues_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`heritage_items_id\`) REFERENCES \`heritage_items\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_attractions_id_idx\` ON \`_events_v_rels\` (\`attractions_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_relics_id_idx\` ON \`_events_v_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_venues_id_idx\` ON \`_events_v_rels\` (\`venues_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_heritage_items_id_idx\` ON \`_events_v_rels\` (\`heritage_items_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_media_id_idx\` ON \`_events_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_pictures_order_idx\` ON \`venues_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`venues_pictures_parent_id_idx\` ON \`venues_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`venues_pictures_picture_idx\` ON \`venues_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_pictures_locales_locale_parent_id_unique\` ON \`venues_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_opening_hours_order_idx\` ON \`venues_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`venues_opening_hours_parent_id_idx\` ON \`venues_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_opening_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_opening_hours_locales_locale_parent_id_unique\` ON \`venues_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_closures_order_idx\` ON \`venues_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`venues_closures_parent_id_idx\` ON \`venues_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_closures_locales_locale_parent_id_unique\` ON \`venues_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_contacts_order_idx\` ON \`venues_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`venues_contacts_parent_id_idx\` ON \`venues_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_contacts_locales_locale_parent_id_unique\` ON \`venues_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_projects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`budget_amount\` numeric,
  	\`budget_unit\` text DEFAULT 'wan_yuan',
  	\`source\` text,
  	\`status\` text,
  	\`acceptance\` text,
  	\`start\` text,
  	\`due\` text,
  	\`finish\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_projects_order_idx\` ON \`venues_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`venues_projects_parent_id_idx\` ON \`venues_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_projects_locales\` (
  	\`title\` text,
  	\`notes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_projects_locales_locale_parent_id_unique\` ON \`venues_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_videos_order_idx\` ON \`venues_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`venues_videos_parent_id_idx\` ON \`venues_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`venues_videos_video_idx\` ON \`venues_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`venues_videos_captions_idx\` ON \`venues_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_videos_locales_locale_parent_id_unique\` ON \`venues_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`kind\` text,
  	\`district\` text,
  	\`coordinates_lat\` numeric,
  	\`coordinates_lng\` numeric,
  	\`coordinates_system\` text,
  	\`coordinates_precision\` text,
  	\`open_to_public\` text DEFAULT 'unknown',
  	\`capacity\` numeric,
  	\`slug\` text,
  	\`review_public\` text,
  	\`review_stage\` text,
  	\`review_released_at\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_cover_idx\` ON \`venues\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`venues_slug_idx\` ON \`venues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`venues_review_public_idx\` ON \`venues\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`venues_review_stage_idx\` ON \`venues\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`venues_review_released_at_idx\` ON \`venues\` (\`review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`venues_review_lock_idx\` ON \`venues\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`venues_updated_at_idx\` ON \`venues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`venues_created_at_idx\` ON \`venues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`venues_deleted_at_idx\` ON \`venues\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`venues_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`address\` text,
  	\`facilities\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`venues_locales_locale_parent_id_unique\` ON \`venues_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`venues_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`venues_rels_order_idx\` ON \`venues_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`venues_rels_parent_idx\` ON \`venues_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`venues_rels_path_idx\` ON \`venues_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`venues_rels_media_id_idx\` ON \`venues_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_version_pictures_order_idx\` ON \`_venues_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_pictures_parent_id_idx\` ON \`_venues_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_pictures_picture_idx\` ON \`_venues_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_venues_v_version_pictures_locales_locale_parent_id_unique\` ON \`_venues_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_version_opening_hours_order_idx\` ON \`_venues_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_opening_hours_parent_id_idx\` ON \`_venues_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_opening_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_venues_v_version_opening_hours_locales_locale_parent_id_uni\` ON \`_venues_v_version_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_version_closures_order_idx\` ON \`_venues_v_version_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_closures_parent_id_idx\` ON \`_venues_v_version_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_closures_locales\` (
  	\`reason\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v_version_closures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_venues_v_version_closures_locales_locale_parent_id_unique\` ON \`_venues_v_version_closures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_contacts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`phone\` text,
  	\`email\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_version_contacts_order_idx\` ON \`_venues_v_version_contacts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_contacts_parent_id_idx\` ON \`_venues_v_version_contacts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_contacts_locales\` (
  	\`name\` text,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v_version_contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_venues_v_version_contacts_locales_locale_parent_id_unique\` ON \`_venues_v_version_contacts_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_projects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`budget_amount\` numeric,
  	\`budget_unit\` text DEFAULT 'wan_yuan',
  	\`source\` text,
  	\`status\` text,
  	\`acceptance\` text,
  	\`start\` text,
  	\`due\` text,
  	\`finish\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_version_projects_order_idx\` ON \`_venues_v_version_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_projects_parent_id_idx\` ON \`_venues_v_version_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_projects_locales\` (
  	\`title\` text,
  	\`notes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v_version_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_venues_v_version_projects_locales_locale_parent_id_unique\` ON \`_venues_v_version_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_version_videos_order_idx\` ON \`_venues_v_version_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_videos_parent_id_idx\` ON \`_venues_v_version_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_videos_video_idx\` ON \`_venues_v_version_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_videos_captions_idx\` ON \`_venues_v_version_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_version_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v_version_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_venues_v_version_videos_locales_locale_parent_id_unique\` ON \`_venues_v_version_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_kind\` text,
  	\`version_district\` text,
  	\`version_coordinates_lat\` numeric,
  	\`version_coordinates_lng\` numeric,
  	\`version_coordinates_system\` text,
  	\`version_coordinates_precision\` text,
  	\`version_open_to_public\` text DEFAULT 'unknown',
  	\`version_capacity\` numeric,
  	\`version_slug\` text,
  	\`version_review_public\` text,
  	\`version_review_stage\` text,
  	\`version_review_released_at\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`venues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_parent_idx\` ON \`_venues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_cover_idx\` ON \`_venues_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_slug_idx\` ON \`_venues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_review_public_idx\` ON \`_venues_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_review_stage_idx\` ON \`_venues_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_review_released_at_idx\` ON \`_venues_v\` (\`version_review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_review_lock_idx\` ON \`_venues_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_updated_at_idx\` ON \`_venues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_created_at_idx\` ON \`_venues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_version_version_deleted_at_idx\` ON \`_venues_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_created_at_idx\` ON \`_venues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_updated_at_idx\` ON \`_venues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_address\` text,
  	\`version_facilities\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_venues_v_locales_locale_parent_id_unique\` ON \`_venues_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_venues_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_venues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_venues_v_rels_order_idx\` ON \`_venues_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_rels_parent_idx\` ON \`_venues_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_rels_path_idx\` ON \`_venues_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_venues_v_rels_media_id_idx\` ON \`_venues_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`news_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_videos_order_idx\` ON \`news_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_videos_parent_id_idx\` ON \`news_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_videos_video_idx\` ON \`news_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`news_videos_captions_idx\` ON \`news_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`news_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_videos_locales_locale_parent_id_unique\` ON \`news_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_videos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`video_id\` text,
  	\`captions_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`video_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`captions_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_videos_order_idx\` ON \`_news_v_version_videos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_videos_parent_id_idx\` ON \`_news_v_version_videos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_videos_video_idx\` ON \`_news_v_version_videos\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_videos_captions_idx\` ON \`_news_v_version_videos\` (\`captions_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_videos_locales\` (
  	\`title\` text,
  	\`transcript\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_version_videos\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_version_videos_locales_locale_parent_id_unique\` ON \`_news_v_version_videos_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`figures_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_pictures_order_idx\` ON \`figures_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`figures_pictures_parent_id_idx\` ON \`figures_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_pictures_picture_idx\` ON \`figures_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`figures_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_pictures_locales_locale_parent_id_unique\` ON \`figures_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`figures_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`indicator\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`kind\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_rows_order_idx\` ON \`figures_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`figures_rows_parent_id_idx\` ON \`figures_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`figures_rows_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_rows_locales_locale_parent_id_unique\` ON \`figures_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`figures\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`slug\` text,
  	\`year\` numeric,
  	\`field\` text,
  	\`review_public\` text,
  	\`review_stage\` text,
  	\`review_released_at\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_cover_idx\` ON \`figures\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_slug_idx\` ON \`figures\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`figures_review_public_idx\` ON \`figures\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`figures_review_stage_idx\` ON \`figures\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`figures_review_released_at_idx\` ON \`figures\` (\`review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_review_lock_idx\` ON \`figures\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`figures_updated_at_idx\` ON \`figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_created_at_idx\` ON \`figures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_deleted_at_idx\` ON \`figures\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`figures_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_locales_locale_parent_id_unique\` ON \`figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_version_pictures_order_idx\` ON \`_figures_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_pictures_parent_id_idx\` ON \`_figures_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_pictures_picture_idx\` ON \`_figures_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_figures_v_version_pictures_locales_locale_parent_id_unique\` ON \`_figures_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_version_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`indicator\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`kind\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_version_rows_order_idx\` ON \`_figures_v_version_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_rows_parent_id_idx\` ON \`_figures_v_version_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_version_rows_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v_version_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_figures_v_version_rows_locales_locale_parent_id_unique\` ON \`_figures_v_version_rows_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_slug\` text,
  	\`version_year\` numeric,
  	\`version_field\` text,
  	\`version_review_public\` text,
  	\`version_review_stage\` text,
  	\`version_review_released_at\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_parent_idx\` ON \`_figures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_cover_idx\` ON \`_figures_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_slug_idx\` ON \`_figures_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_review_public_idx\` ON \`_figures_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_review_stage_idx\` ON \`_figures_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_review_released_at_idx\` ON \`_figures_v\` (\`version_review_released_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_review_lock_idx\` ON \`_figures_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_updated_at_idx\` ON \`_figures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_created_at_idx\` ON \`_figures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_deleted_at_idx\` ON \`_figures_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_created_at_idx\` ON \`_figures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_updated_at_idx\` ON \`_figures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_figures_v_locales_locale_parent_id_unique\` ON \`_figures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`review_masters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`media\` text NOT NULL,
  	\`original\` text NOT NULL,
  	\`master\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_masters_media_idx\` ON \`review_masters\` (\`media\`);`)
  await db.run(sql`ALTER TABLE \`relics_projects\` ADD \`due\` text;`)
  await db.run(sql`ALTER TABLE \`relics\` ADD \`review_public\` text;`)
  await db.run(sql`ALTER TABLE \`relics\` ADD \`review_stage\` text;`)
  await db.run(sql`ALTER TABLE \`relics\` ADD \`review_released_at\` text;`)
  await db.run(sql`CREATE INDEX \`relics_review_public_idx\` ON \`relics\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`relics_review_stage_idx\` ON \`relics\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`relics_review_released_at_idx\` ON \`relics\` (\`review_released_at\`);`)
  await db.run(sql`ALTER TABLE \`_relics_v_version_projects\` ADD \`due\` text;`)
  await db.run(sql`ALTER TABLE \`_relics_v\` ADD \`version_review_public\` text;`)
  await db.run(sql`ALTER TABLE \`_relics_v\` ADD \`version_review_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_relics_v\` ADD \`version_review_released_at\` text;`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_review_public_idx\` ON \`_relics_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_review_stage_idx\` ON \`_relics_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_review_released_at_idx\` ON \`_relics_v\` (\`version_review_released_at\`);`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_public\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_stage\` text;`)
  await db.run(sql`ALTER TABLE \`news\` ADD \`review_released_at\` text;`)
  await db.run(sql`CREATE INDEX \`news_review_public_idx\` ON \`news\` (\`review_public\`);`)
  await db.run(sql`CREATE INDEX \`news_review_stage_idx\` ON \`news\` (\`review_stage\`);`)
  await db.run(sql`CREATE INDEX \`news_review_released_at_idx\` ON \`news\` (\`review_released_at\`);`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`attractions_id\` text REFERENCES attractions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`heritage_items_id\` text REFERENCES heritage_items(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`old_brands_id\` text REFERENCES old_brands(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`routes_id\` text REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`events_id\` text REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`venues_id\` text REFERENCES venues(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`figures_id\` text REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`news_rels\` ADD \`media_id\` text REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`news_rels_attractions_id_idx\` ON \`news_rels\` (\`attractions_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_heritage_items_id_idx\` ON \`news_rels\` (\`heritage_items_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_old_brands_id_idx\` ON \`news_rels\` (\`old_brands_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_routes_id_idx\` ON \`news_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_events_id_idx\` ON \`news_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_venues_id_idx\` ON \`news_rels\` (\`venues_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_figures_id_idx\` ON \`news_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_media_id_idx\` ON \`news_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_public\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_news_v\` ADD \`version_review_released_at\` text;`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_public_idx\` ON \`_news_v\` (\`version_review_public\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_stage_idx\` ON \`_news_v\` (\`version_review_stage\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_released_at_idx\` ON \`_news_v\` (\`version_review_released_at\`);`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`attractions_id\` text REFERENCES attractions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`heritage_items_id\` text REFERENCES heritage_items(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`old_brands_id\` text REFERENCES old_brands(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`routes_id\` text REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`events_id\` text REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`venues_id\` text REFERENCES venues(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`figures_id\` text REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`_news_v_rels\` ADD \`media_id\` text REFERENCES media(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_attractions_id_idx\` ON \`_news_v_rels\` (\`attractions_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_heritage_items_id_idx\` ON \`_news_v_rels\` (\`heritage_items_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_old_brands_id_idx\` ON \`_news_v_rels\` (\`old_brands_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_routes_id_idx\` ON \`_news_v_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_events_id_idx\` ON \`_news_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_venues_id_idx\` ON \`_news_v_rels\` (\`venues_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_figures_id_idx\` ON \`_news_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_media_id_idx\` ON \`_news_v_rels\` (\`media_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`heritage_items_id\` text REFERENCES heritage_items(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`old_brands_id\` text REFERENCES old_brands(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`attractions_id\` text REFERENCES attractions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`routes_id\` text REFERENCES routes(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`venues_id\` text REFERENCES venues(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`figures_id\` text REFERENCES figures(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_heritage_items_id_idx\` ON \`payload_locked_documents_rels\` (\`heritage_items_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_old_brands_id_idx\` ON \`payload_locked_documents_rels\` (\`old_brands_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attractions_id_idx\` ON \`payload_locked_documents_rels\` (\`attractions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_routes_id_idx\` ON \`payload_locked_documents_rels\` (\`routes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_venues_id_idx\` ON \`payload_locked_documents_rels\` (\`venues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`heritage_items_pictures\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_designations\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_bearers\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_bearers_locales\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_videos\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_contacts\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`heritage_items\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_locales\`;`)
  await db.run(sql`DROP TABLE \`heritage_items_rels\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_designations\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_bearers\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_bearers_locales\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_videos\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_heritage_items_v_rels\`;`)
  await db.run(sql`DROP TABLE \`relics_maps\`;`)
  await db.run(sql`DROP TABLE \`relics_maps_locales\`;`)
  await db.run(sql`DROP TABLE \`relics_closures\`;`)
  await db.run(sql`DROP TABLE \`relics_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`relics_videos\`;`)
  await db.run(sql`DROP TABLE \`relics_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`relics_rels\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_maps\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_maps_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_closures\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_videos\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`old_brands_pictures\`;`)
  await db.run(sql`DROP TABLE \`old_brands_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`old_brands_designations\`;`)
  await db.run(sql`DROP TABLE \`old_brands_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`old_brands_shops\`;`)
  await db.run(sql`DROP TABLE \`old_brands_shops_locales\`;`)
  await db.run(sql`DROP TABLE \`old_brands_channels\`;`)
  await db.run(sql`DROP TABLE \`old_brands_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`old_brands_contacts\`;`)
  await db.run(sql`DROP TABLE \`old_brands_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`old_brands\`;`)
  await db.run(sql`DROP TABLE \`old_brands_locales\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_designations\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_shops\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_shops_locales\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_channels_locales\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v\`;`)
  await db.run(sql`DROP TABLE \`_old_brands_v_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_pictures\`;`)
  await db.run(sql`DROP TABLE \`attractions_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_designations\`;`)
  await db.run(sql`DROP TABLE \`attractions_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_maps\`;`)
  await db.run(sql`DROP TABLE \`attractions_maps_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`attractions_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_closures\`;`)
  await db.run(sql`DROP TABLE \`attractions_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_tickets\`;`)
  await db.run(sql`DROP TABLE \`attractions_tickets_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_contacts\`;`)
  await db.run(sql`DROP TABLE \`attractions_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions_videos\`;`)
  await db.run(sql`DROP TABLE \`attractions_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`attractions\`;`)
  await db.run(sql`DROP TABLE \`attractions_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_designations\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_maps\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_maps_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_closures\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_tickets\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_tickets_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_videos\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_version_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v\`;`)
  await db.run(sql`DROP TABLE \`_attractions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`routes_pictures\`;`)
  await db.run(sql`DROP TABLE \`routes_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`routes_stops\`;`)
  await db.run(sql`DROP TABLE \`routes_stops_locales\`;`)
  await db.run(sql`DROP TABLE \`routes_maps\`;`)
  await db.run(sql`DROP TABLE \`routes_maps_locales\`;`)
  await db.run(sql`DROP TABLE \`routes_contacts\`;`)
  await db.run(sql`DROP TABLE \`routes_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`routes\`;`)
  await db.run(sql`DROP TABLE \`routes_locales\`;`)
  await db.run(sql`DROP TABLE \`routes_rels\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_stops\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_stops_locales\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_maps\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_maps_locales\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_routes_v\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_routes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_pictures\`;`)
  await db.run(sql`DROP TABLE \`events_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`events_months\`;`)
  await db.run(sql`DROP TABLE \`events_results\`;`)
  await db.run(sql`DROP TABLE \`events_results_locales\`;`)
  await db.run(sql`DROP TABLE \`events_contacts\`;`)
  await db.run(sql`DROP TABLE \`events_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`events_videos\`;`)
  await db.run(sql`DROP TABLE \`events_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_months\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_results\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_results_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_videos\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`venues_pictures\`;`)
  await db.run(sql`DROP TABLE \`venues_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`venues_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`venues_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`venues_closures\`;`)
  await db.run(sql`DROP TABLE \`venues_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`venues_contacts\`;`)
  await db.run(sql`DROP TABLE \`venues_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`venues_projects\`;`)
  await db.run(sql`DROP TABLE \`venues_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`venues_videos\`;`)
  await db.run(sql`DROP TABLE \`venues_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`venues\`;`)
  await db.run(sql`DROP TABLE \`venues_locales\`;`)
  await db.run(sql`DROP TABLE \`venues_rels\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_closures\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_closures_locales\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_contacts\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_contacts_locales\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_projects\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_videos\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_version_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`_venues_v\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_venues_v_rels\`;`)
  await db.run(sql`DROP TABLE \`news_videos\`;`)
  await db.run(sql`DROP TABLE \`news_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_videos\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_videos_locales\`;`)
  await db.run(sql`DROP TABLE \`figures_pictures\`;`)
  await db.run(sql`DROP TABLE \`figures_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`figures_rows\`;`)
  await db.run(sql`DROP TABLE \`figures_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_version_rows\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_version_rows_locales\`;`)
  await db.run(sql`DROP TABLE \`_figures_v\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`review_masters\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`relics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_news_rels\`("id", "order", "parent_id", "path", "relics_id") SELECT "id", "order", "parent_id", "path", "relics_id" FROM \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_news_rels\` RENAME TO \`news_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_relics_id_idx\` ON \`news_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`relics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__news_v_rels\`("id", "order", "parent_id", "path", "relics_id") SELECT "id", "order", "parent_id", "path", "relics_id" FROM \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__news_v_rels\` RENAME TO \`_news_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_relics_id_idx\` ON \`_news_v_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`relics_id\` text,
  	\`news_id\` text,
  	\`media_id\` text,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "relics_id", "news_id", "media_id", "users_id") SELECT "id", "order", "parent_id", "path", "relics_id", "news_id", "media_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_relics_id_idx\` ON \`payload_locked_documents_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`relics_review_public_idx\`;`)
  await db.run(sql`DROP INDEX \`relics_review_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`relics_review_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`relics\` DROP COLUMN \`review_public\`;`)
  await db.run(sql`ALTER TABLE \`relics\` DROP COLUMN \`review_stage\`;`)
  await db.run(sql`ALTER TABLE \`relics\` DROP COLUMN \`review_released_at\`;`)
  await db.run(sql`DROP INDEX \`_relics_v_version_version_review_public_idx\`;`)
  await db.run(sql`DROP INDEX \`_relics_v_version_version_review_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`_relics_v_version_version_review_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_relics_v\` DROP COLUMN \`version_review_public\`;`)
  await db.run(sql`ALTER TABLE \`_relics_v\` DROP COLUMN \`version_review_stage\`;`)
  await db.run(sql`ALTER TABLE \`_relics_v\` DROP COLUMN \`version_review_released_at\`;`)
  await db.run(sql`DROP INDEX \`news_review_public_idx\`;`)
  await db.run(sql`DROP INDEX \`news_review_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`news_review_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`review_public\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`review_stage\`;`)
  await db.run(sql`ALTER TABLE \`news\` DROP COLUMN \`review_released_at\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_review_public_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_review_stage_idx\`;`)
  await db.run(sql`DROP INDEX \`_news_v_version_version_review_released_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_review_public\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_review_stage\`;`)
  await db.run(sql`ALTER TABLE \`_news_v\` DROP COLUMN \`version_review_released_at\`;`)
  await db.run(sql`ALTER TABLE \`relics_projects\` DROP COLUMN \`due\`;`)
  await db.run(sql`ALTER TABLE \`_relics_v_version_projects\` DROP COLUMN \`due\`;`)
}
