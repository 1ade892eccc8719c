import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`relics_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_pictures_order_idx\` ON \`relics_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`relics_pictures_parent_id_idx\` ON \`relics_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`relics_pictures_picture_idx\` ON \`relics_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_pictures_locales_locale_parent_id_unique\` ON \`relics_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_designations\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_designations_order_idx\` ON \`relics_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`relics_designations_parent_id_idx\` ON \`relics_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_designations_locales_locale_parent_id_unique\` ON \`relics_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`opens\` text,
  	\`closes\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_opening_hours_order_idx\` ON \`relics_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`relics_opening_hours_parent_id_idx\` ON \`relics_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_opening_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_opening_hours_locales_locale_parent_id_unique\` ON \`relics_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_projects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`budget_amount\` numeric,
  	\`budget_unit\` text DEFAULT 'wan_yuan',
  	\`source\` text,
  	\`status\` text,
  	\`acceptance\` text,
  	\`start\` text,
  	\`finish\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_projects_order_idx\` ON \`relics_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`relics_projects_parent_id_idx\` ON \`relics_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics_projects_locales\` (
  	\`title\` text,
  	\`notes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_projects_locales_locale_parent_id_unique\` ON \`relics_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`relics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`kind\` text,
  	\`level\` text,
  	\`district\` text,
  	\`coordinates_lat\` numeric,
  	\`coordinates_lng\` numeric,
  	\`coordinates_system\` text,
  	\`coordinates_precision\` text,
  	\`open_to_public\` text DEFAULT 'unknown',
  	\`capacity\` numeric,
  	\`slug\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`relics_cover_idx\` ON \`relics\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`relics_slug_idx\` ON \`relics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`relics_review_lock_idx\` ON \`relics\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`relics_updated_at_idx\` ON \`relics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`relics_created_at_idx\` ON \`relics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`relics_deleted_at_idx\` ON \`relics\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`relics_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`era\` text,
  	\`address\` text,
  	\`protection_range\` text,
  	\`control_zone\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`relics_locales_locale_parent_id_unique\` ON \`relics_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_version_pictures_order_idx\` ON \`_relics_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_pictures_parent_id_idx\` ON \`_relics_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_pictures_picture_idx\` ON \`_relics_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_version_pictures_locales_locale_parent_id_unique\` ON \`_relics_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_designations\` (
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
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_version_designations_order_idx\` ON \`_relics_v_version_designations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_designations_parent_id_idx\` ON \`_relics_v_version_designations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_designations_locales\` (
  	\`authority\` text,
  	\`batch\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v_version_designations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_version_designations_locales_locale_parent_id_uniq\` ON \`_relics_v_version_designations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`opens\` text,
  	\`closes\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_version_opening_hours_order_idx\` ON \`_relics_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_opening_hours_parent_id_idx\` ON \`_relics_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_opening_hours_locales\` (
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v_version_opening_hours\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_version_opening_hours_locales_locale_parent_id_uni\` ON \`_relics_v_version_opening_hours_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_projects\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`budget_amount\` numeric,
  	\`budget_unit\` text DEFAULT 'wan_yuan',
  	\`source\` text,
  	\`status\` text,
  	\`acceptance\` text,
  	\`start\` text,
  	\`finish\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_version_projects_order_idx\` ON \`_relics_v_version_projects\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_projects_parent_id_idx\` ON \`_relics_v_version_projects\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_version_projects_locales\` (
  	\`title\` text,
  	\`notes\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v_version_projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_version_projects_locales_locale_parent_id_unique\` ON \`_relics_v_version_projects_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_kind\` text,
  	\`version_level\` text,
  	\`version_district\` text,
  	\`version_coordinates_lat\` numeric,
  	\`version_coordinates_lng\` numeric,
  	\`version_coordinates_system\` text,
  	\`version_coordinates_precision\` text,
  	\`version_open_to_public\` text DEFAULT 'unknown',
  	\`version_capacity\` numeric,
  	\`version_slug\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_relics_v_parent_idx\` ON \`_relics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_cover_idx\` ON \`_relics_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_slug_idx\` ON \`_relics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_review_lock_idx\` ON \`_relics_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_updated_at_idx\` ON \`_relics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_created_at_idx\` ON \`_relics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_version_version_deleted_at_idx\` ON \`_relics_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_created_at_idx\` ON \`_relics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_relics_v_updated_at_idx\` ON \`_relics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_relics_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_era\` text,
  	\`version_address\` text,
  	\`version_protection_range\` text,
  	\`version_control_zone\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_relics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_relics_v_locales_locale_parent_id_unique\` ON \`_relics_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_pictures_order_idx\` ON \`news_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_pictures_parent_id_idx\` ON \`news_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_pictures_picture_idx\` ON \`news_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`news_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_pictures_locales_locale_parent_id_unique\` ON \`news_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`cover_id\` text,
  	\`is_reprint\` integer DEFAULT false,
  	\`reprint_source\` text,
  	\`reprint_author\` text,
  	\`reprint_original_title\` text,
  	\`reprint_original_url\` text,
  	\`slug\` text,
  	\`column\` text,
  	\`event_date\` text,
  	\`review_lock\` text,
  	\`review_lock_at\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_cover_idx\` ON \`news\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_review_lock_idx\` ON \`news\` (\`review_lock\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE TABLE \`news_locales\` (
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`news_locales_locale_parent_id_unique\` ON \`news_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`relics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_relics_id_idx\` ON \`news_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_pictures_order_idx\` ON \`_news_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_pictures_parent_id_idx\` ON \`_news_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_pictures_picture_idx\` ON \`_news_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_pictures_locales\` (
  	\`caption\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v_version_pictures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_version_pictures_locales_locale_parent_id_unique\` ON \`_news_v_version_pictures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_cover_id\` text,
  	\`version_is_reprint\` integer DEFAULT false,
  	\`version_reprint_source\` text,
  	\`version_reprint_author\` text,
  	\`version_reprint_original_title\` text,
  	\`version_reprint_original_url\` text,
  	\`version_slug\` text,
  	\`version_column\` text,
  	\`version_event_date\` text,
  	\`version_review_lock\` text,
  	\`version_review_lock_at\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_cover_idx\` ON \`_news_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_review_lock_idx\` ON \`_news_v\` (\`version_review_lock\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_locales\` (
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_source\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_news_v_locales_locale_parent_id_unique\` ON \`_news_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`relics_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`relics_id\`) REFERENCES \`relics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_relics_id_idx\` ON \`_news_v_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_locales\` (
  	\`alt\` text,
  	\`credit\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_locales_locale_parent_id_unique\` ON \`media_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`post\` text,
  	\`department\` text,
  	\`person_number\` text NOT NULL,
  	\`disabled\` integer DEFAULT false,
  	\`person\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`users_person_number_idx\` ON \`users\` (\`person_number\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`review_ledger\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`subject\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	\`entry\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`review_ledger_seq_idx\` ON \`review_ledger\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`review_ledger_subject_idx\` ON \`review_ledger\` (\`subject\`);`)
  await db.run(sql`CREATE TABLE \`review_candidates\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`text\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_candidates_subject_idx\` ON \`review_candidates\` (\`subject\`);`)
  await db.run(sql`CREATE TABLE \`review_texts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`salt\` text NOT NULL,
  	\`text\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE TABLE \`review_authors\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`account\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_authors_subject_idx\` ON \`review_authors\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`review_authors_account_idx\` ON \`review_authors\` (\`account\`);`)
  await db.run(sql`CREATE TABLE \`review_claims\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_claims_subject_idx\` ON \`review_claims\` (\`subject\`);`)
  await db.run(sql`CREATE TABLE \`review_runs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`subject\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`stage\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`submitted_at\` text NOT NULL,
  	\`refs\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`review_runs_subject_idx\` ON \`review_runs\` (\`subject\`);`)
  await db.run(sql`CREATE INDEX \`review_runs_type_idx\` ON \`review_runs\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`review_runs_stage_idx\` ON \`review_runs\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`review_runs_outcome_idx\` ON \`review_runs\` (\`outcome\`);`)
  await db.run(sql`CREATE INDEX \`review_runs_seq_idx\` ON \`review_runs\` (\`seq\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_relics_id_idx\` ON \`payload_locked_documents_rels\` (\`relics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`relics_pictures\`;`)
  await db.run(sql`DROP TABLE \`relics_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`relics_designations\`;`)
  await db.run(sql`DROP TABLE \`relics_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`relics_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`relics_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`relics_projects\`;`)
  await db.run(sql`DROP TABLE \`relics_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`relics\`;`)
  await db.run(sql`DROP TABLE \`relics_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_designations\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_designations_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_opening_hours_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_projects\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_version_projects_locales\`;`)
  await db.run(sql`DROP TABLE \`_relics_v\`;`)
  await db.run(sql`DROP TABLE \`_relics_v_locales\`;`)
  await db.run(sql`DROP TABLE \`news_pictures\`;`)
  await db.run(sql`DROP TABLE \`news_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_locales\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_pictures_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_locales\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`review_ledger\`;`)
  await db.run(sql`DROP TABLE \`review_candidates\`;`)
  await db.run(sql`DROP TABLE \`review_texts\`;`)
  await db.run(sql`DROP TABLE \`review_authors\`;`)
  await db.run(sql`DROP TABLE \`review_claims\`;`)
  await db.run(sql`DROP TABLE \`review_runs\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
