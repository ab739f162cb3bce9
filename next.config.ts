import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'standalone',
  transpilePackages: ['next-mdx-remote'],
  poweredByHeader: false,
  experimental: { globalNotFound: true },
};

export default config;
