import { withPayload } from '@payloadcms/next/withPayload'

// The host as the public knows it, where a proxy hides it.
const { PUBLIC_URL = '' } = process.env
const allowedOrigins = URL.canParse(PUBLIC_URL) ? [new URL(PUBLIC_URL).host] : []

/** @type {import('next').NextConfig} */
const config = {
  // Express compresses everything.
  compress: false,
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // One copy of Payload in the process, the server's.
  serverExternalPackages: ['payload'],
  // `npm run check` does this.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'tsconfig.next.json' },
  // The admin sends whole forms through its server functions.
  experimental: { serverActions: { bodySizeLimit: '8mb', allowedOrigins } },
}

export default withPayload(config)
