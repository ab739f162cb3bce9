# docker build -t book --build-arg SITE_URL=https://example.org --build-arg BASE_PATH=/vol2 .
# docker run -p 3000:3000 -v book-state:/srv/state book

FROM node:20-slim AS build
# git tells when each chapter last changed; Chromium draws the diagrams and prints the PDF.
RUN apt-get update && apt-get install -y --no-install-recommends git chromium && rm -rf /var/lib/apt/lists/*
WORKDIR /srv
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL=""
ARG BASE_PATH=""
ARG CONTENT_DIR=""
RUN npm run export && npm run build

FROM node:20-slim
WORKDIR /srv
COPY --from=build --chown=node:node /srv/.next/standalone .next/standalone
COPY --from=build /srv/scripts/start.mjs scripts/start.mjs
RUN mkdir state && chown node:node state
USER node
ARG SITE_URL=""
ARG BASE_PATH=""
# HOSTNAME would otherwise be the container's id.
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000 SITE_URL=$SITE_URL BASE_PATH=$BASE_PATH STATE_DIR=/srv/state
VOLUME /srv/state
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}${process.env.BASE_PATH}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
